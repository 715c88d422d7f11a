package nl.tegemoet.claim;

/** Why nothing can be filed now. Told kindly, before somebody fills in a long form; the sentence is found under the message key. */
public class ApplicationNotPossible extends RuntimeException {

    /** The reasons. */
    public enum Reason {
        /** An earlier claim of the same person about the same victim is still open. */
        CLAIM_ALREADY_OPEN,
        /** The person was granted the one fixed sum already. */
        ALREADY_GRANTED,
        /** The scheme takes no claims yet. */
        NOT_OPEN_YET,
        /** The scheme takes no claims any more. */
        NO_LONGER_OPEN
    }

    private final Reason reason;

    ApplicationNotPossible(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    public String messageKey() {
        return "claim.not-possible." + reason.name();
    }
}
