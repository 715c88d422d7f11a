package nl.tegemoet.payment;

/** A step with money that is not allowed as things stand; nothing was changed. The text names no person. */
public final class PaymentRefused extends RuntimeException {

    /** Why; each has a sentence for people in the desk's messages. */
    public enum Reason {
        /** There is no granted and announced decision of this claim behind it. */
        NOT_ENTITLED,
        /** The amount of the order is no longer that of the decision. */
        AMOUNT_DIFFERS,
        /** No account of the applicant is known. */
        NO_ACCOUNT,
        /** The payee's bank asks for an address and none is known. */
        NO_ADDRESS,
        /** Nothing was chosen. */
        NOTHING_CHOSEN,
        /** More orders than one file takes. */
        TOO_MANY,
        /** Somebody was earlier: the order or the batch is not in the state that the page showed. */
        CHANGED_MEANWHILE,
        /** No such order or batch. */
        UNKNOWN,
        /** The day is past, too far away, or TARGET is closed on it. */
        NOT_A_BANKING_DAY,
        /** Policy {@code ReleaserMustDiffer}. */
        SAME_PERSON,
        /** Policy {@code PayerDidNotDecide}. */
        DECIDED_BY_SAME_PERSON,
        /** The batch does not add up to its orders. */
        SUM_DIFFERS
    }

    private final Reason reason;

    PaymentRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
