package nl.tegemoet.desk.deadlines;

/** One line of the sum behind a day or an amount, as a page says it, with its article. */
public record ExplanationLine(String basis, String text) {
}
