package nl.tegemoet.letter;

/**
 * The facts of one letter, written down by the room that knows them. A record; its template reads the components by name, as
 * {@code facts}. Every fact that the template names must be there: an empty spot stops the letter.
 */
public interface LetterContent {

    LetterType type();
}
