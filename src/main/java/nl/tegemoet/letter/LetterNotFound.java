package nl.tegemoet.letter;

/** There is no such letter, or it is somebody else's. */
public class LetterNotFound extends RuntimeException {

    public LetterNotFound() {
        super("No such letter");
    }
}
