package nl.tegemoet.letter;

/**
 * A piece of a letter's text.
 *
 * @param kind {@code h1}, {@code h2}, {@code h3}, {@code p} or {@code li}; a row of a table is a {@code p}
 */
public record Passage(String kind, String text) {
}
