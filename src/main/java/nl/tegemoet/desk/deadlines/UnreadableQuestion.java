package nl.tegemoet.desk.deadlines;

/** A question to the calculator that cannot be read; the message key says why, the pointer where (RFC 6901). */
class UnreadableQuestion extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;
    private final String pointer;

    UnreadableQuestion(String reason, String pointer) {
        super(reason + " at " + pointer);
        this.reason = reason;
        this.pointer = pointer;
    }

    String reason() {
        return reason;
    }

    String pointer() {
        return pointer;
    }
}
