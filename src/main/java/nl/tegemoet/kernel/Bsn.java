package nl.tegemoet.kernel;

/**
 * A citizen service number (burgerservicenummer, Wabb art. 1): nine digits that pass the eleven test.
 * Passing the test does not prove that the number was issued. {@link #toString()} hides it, so that it cannot reach a log.
 */
public record Bsn(String value) {

    private static final int[] WEIGHTS = {9, 8, 7, 6, 5, 4, 3, 2, -1};

    /** @throws IllegalArgumentException if it is not nine digits or fails the eleven test */
    public Bsn {
        if (value == null || !value.matches("\\d{9}") || !passesElevenTest(value)) {
            throw new IllegalArgumentException("Not a BSN");
        }
    }

    /** Reads a BSN of eight or nine digits, with or without spaces and dots. */
    public static Bsn of(String text) {
        var digits = text == null ? "" : text.replaceAll("[ .]", "");
        return new Bsn(digits.length() == 8 ? "0" + digits : digits);
    }

    private static boolean passesElevenTest(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return sum % 11 == 0 && !digits.equals("000000000");
    }

    @Override
    public String toString() {
        return "Bsn[hidden]";
    }
}
