package nl.tegemoet.document;

/** The port to a virus scanner outside. */
public interface VirusScanner {

    /** What a scanner said about one file. */
    enum Verdict {
        CLEAN,
        INFECTED,
        /** No scanner is set up at all. */
        NOT_SCANNED
    }

    /** @throws ScannerUnavailable if the scanner gave no answer that can be trusted; the file then goes into quarantine */
    Verdict scan(byte[] content);

    /** The scanner is set up but did not answer, or answered something else than yes or no. */
    class ScannerUnavailable extends RuntimeException {

        public ScannerUnavailable(String message) {
            super(message);
        }

        public ScannerUnavailable(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
