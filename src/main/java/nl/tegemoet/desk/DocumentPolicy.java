package nl.tegemoet.desk;

import org.springframework.http.MediaType;

/**
 * What a document may do when it is shown beside its claim: nothing, and only there. A browser's own reader for PDF does not start inside a
 * sandbox, so a PDF has every other lock and not that one.
 */
final class DocumentPolicy {

    private static final String LOCKED = "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; object-src 'self'; base-uri 'none'; "
            + "form-action 'none'; frame-ancestors 'self'";

    private DocumentPolicy() {
    }

    static String of(String mediaType) {
        return mediaType.equals(MediaType.APPLICATION_PDF_VALUE) ? LOCKED : LOCKED + "; sandbox";
    }
}
