package nl.tegemoet.sending;

/** Nothing is printed or released, for a reason that a person can do something about. */
public class PrintRefused extends RuntimeException {

    /** Why not; the name is the end of a message code. */
    public enum Reason {
        NOTHING_CHOSEN,
        TOO_MANY,
        /** In the past, or more than a week ahead. */
        NOT_A_POSTING_DAY,
        /** Somebody else prepared, released or took back meanwhile. */
        CHANGED_MEANWHILE,
        /** Not one of the chosen letters could be put together. */
        NOTHING_PRINTED,
        /** The letters bear another day than this one: they are prepared anew. */
        NOT_TODAY,
        /** Who prepares does not release. */
        SAME_PERSON,
        UNKNOWN
    }

    private final Reason reason;

    PrintRefused(Reason reason) {
        super("No print run: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
