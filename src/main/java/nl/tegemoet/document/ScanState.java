package nl.tegemoet.document;

/** What is known about viruses in a document. */
public enum ScanState {

    /** No scanner is set up; the page says so to staff. */
    NOT_SCANNED,
    /** A scanner is set up but could not be asked yet: quarantine, nobody opens it. */
    IN_CHECK,
    CLEAN,
    /** Found after it was stored, by a later scan; nobody opens it any more. */
    INFECTED;

    /** Fail closed: what waits for its scan stays shut. */
    public boolean mayBeOpened() {
        return this == CLEAN || this == NOT_SCANNED;
    }
}
