package nl.tegemoet.kernel;

/**
 * An international bank account number (IBAN, ISO 13616) of a SEPA country, without spaces.
 * {@link #toString()} hides it; {@link #masked()} is for people.
 */
public record Iban(String value) {

    /** @throws IllegalArgumentException if the structure, the check digits or the country is wrong */
    public Iban {
        if (value == null || !fr.marcwrobel.jbanking.iban.Iban.isValid(value) || !isSepa(value)) {
            throw new IllegalArgumentException("Not an IBAN of a SEPA country");
        }
    }

    /** Reads an IBAN as people type it: spaces, dots and small letters allowed. */
    public static Iban of(String text) {
        return new Iban(normalise(text));
    }

    public static boolean isValid(String text) {
        var plain = normalise(text);
        return fr.marcwrobel.jbanking.iban.Iban.isValid(plain) && isSepa(plain);
    }

    private static boolean isSepa(String plain) {
        return new fr.marcwrobel.jbanking.iban.Iban(plain).getCountry().isParticipatingTo(fr.marcwrobel.jbanking.Agreement.SINGLE_EURO_PAYMENTS_AREA);
    }

    private static String normalise(String text) {
        return text == null ? "" : text.replaceAll("[\\s.\\-]", "").toUpperCase(java.util.Locale.ROOT);
    }

    public String countryCode() {
        return value.substring(0, 2);
    }

    /** For people who must recognise it, not read it: {@code NL•• •••• ••89}. */
    public String masked() {
        return value.substring(0, 2) + "•• •••• ••" + value.substring(value.length() - 2);
    }

    /** In groups of four, for the person whose account it is. */
    public String formatted() {
        return value.replaceAll("(.{4})(?!$)", "$1 ");
    }

    @Override
    public String toString() {
        return "Iban[hidden]";
    }
}
