package nl.tegemoet.kernel;

import java.util.regex.Pattern;

/**
 * The number of a claim (zaaknummer) as people read it, write it and say it on the phone: {@code TG-2026-000123-7}.
 * The last digit is a check digit (ISO 7064 MOD 11,10), so that a number heard or typed wrongly is noticed.
 */
public record ClaimNumber(String value) {

    private static final Pattern SHAPE = Pattern.compile("TG-(\\d{4})-(\\d{6})-(\\d)");

    /** @throws IllegalArgumentException if the shape or the check digit is wrong */
    public ClaimNumber {
        var matcher = SHAPE.matcher(value);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Not a claim number");
        }
        if (checkDigit(matcher.group(1) + matcher.group(2)) != matcher.group(3).charAt(0) - '0') {
            throw new IllegalArgumentException("Claim number with a wrong check digit");
        }
    }

    /**
     * @param year the year of filing, four digits
     * @param sequence 1 to 999999
     */
    public static ClaimNumber of(int year, int sequence) {
        if (year < 2000 || year > 9999 || sequence < 1 || sequence > 999_999) {
            throw new IllegalArgumentException("Year or sequence out of bounds");
        }
        return new ClaimNumber("TG-%04d-%06d-%d".formatted(year, sequence, checkDigit("%04d%06d".formatted(year, sequence))));
    }

    private static int checkDigit(String digits) {
        int product = 10;
        for (char digit : digits.toCharArray()) {
            int sum = (digit - '0' + product) % 10;
            product = 2 * (sum == 0 ? 10 : sum) % 11;
        }
        return (11 - product) % 10;
    }

    @Override
    public String toString() {
        return value;
    }
}
