package nl.tegemoet.development;

/** The development start cannot go on, for a reason that one sentence explains to the person at the keyboard. */
final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1;

    CannotStart(String sentence) {
        super(sentence);
    }
}
