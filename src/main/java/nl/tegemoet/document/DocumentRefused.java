package nl.tegemoet.document;

/** A file was not taken in; nothing of it was stored. The sentence for people is found under the reason's message key. */
public class DocumentRefused extends RuntimeException {

    private final Refusal reason;

    public DocumentRefused(Refusal reason) {
        super(reason.name());
        this.reason = reason;
    }

    DocumentRefused(Refusal reason, Exception cause) {
        // the cause's own text may quote from the file, so only its kind is told
        super(reason.name() + " (" + cause.getClass().getSimpleName() + ")");
        this.reason = reason;
    }

    public Refusal reason() {
        return reason;
    }

    public String messageKey() {
        return reason.messageKey();
    }
}
