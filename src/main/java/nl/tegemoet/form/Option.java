package nl.tegemoet.form;

/** One choice of a radio, a checklist or a select: the code that is kept and the Dutch words that are shown. */
public record Option(String value, String label) {
}
