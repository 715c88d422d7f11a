package nl.tegemoet.letter;

/** A letter with its PDF. */
public record OpenedLetter(Letter letter, byte[] pdf) {
}
