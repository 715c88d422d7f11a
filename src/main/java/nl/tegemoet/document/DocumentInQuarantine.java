package nl.tegemoet.document;

/** The document exists but stays shut: it waits for its virus scan, or the scan found something. */
public class DocumentInQuarantine extends RuntimeException {

    private final ScanState state;

    public DocumentInQuarantine(ScanState state) {
        super("Document is " + state);
        this.state = state;
    }

    public ScanState state() {
        return state;
    }
}
