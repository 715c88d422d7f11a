package nl.tegemoet.payment.bank;

import org.springframework.modulith.NamedInterface;

/** A file that was offered as coming from the bank and is not taken in; nothing of it is kept. The text names no person and no account. */
@NamedInterface("bank-file-refused")
public final class BankFileRefused extends RuntimeException {

    /** Why; each has a sentence for people in the desk's messages. */
    public enum Reason {
        EMPTY,
        TOO_LARGE,
        /** The file stops in the middle: a download or a copy that was cut off. */
        TRUNCATED,
        /** Not XML, or broken XML. */
        UNREADABLE,
        /** It has a document type declaration; no bank sends one, attackers do. */
        UNSAFE,
        /** XML, but neither a status report (pain.002.001.10) nor a statement (camt.053.001.08). */
        WRONG_KIND,
        /** An element that the message must have is missing or has no meaning. */
        INCOMPLETE,
        /** It speaks of a message that we never sent or of an account that is not ours. */
        NOT_OURS,
        /** This file, or another copy of the same message, was taken in before. */
        REPEATED
    }

    private final Reason reason;

    public BankFileRefused(Reason reason, String detail) {
        super(reason + ": " + detail);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
