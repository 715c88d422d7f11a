package nl.tegemoet.document;

import java.time.Instant;
import java.util.Locale;

import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.DocumentId;

/**
 * What is known about a stored document, without its content.
 *
 * @param name the cleaned file name, with the extension that goes with the type
 * @param size bytes of the content as it is stored, which for images differs from what was sent
 * @param sha256 of that same content, 64 hex characters
 */
public record StoredDocument(DocumentId id, ClaimId claim, String name, DocumentType type, long size, String sha256, Instant storedAt,
        ScanState scanState) {

    public String mediaType() {
        return type.mediaType();
    }

    /** Whether a page may show it in place, today. */
    public boolean isViewable() {
        return type.isViewable() && scanState.mayBeOpened();
    }

    /** The size as people read it: {@code 840 kB}, {@code 2,4 MB}. */
    public String readableSize(Locale locale) {
        return size < 1_000_000 ? "%d kB".formatted(Math.max(1, Math.round(size / 1000.0))) : String.format(locale, "%.1f MB", size / 1_000_000.0);
    }

    @Override
    public String toString() {
        return "StoredDocument[" + id + ", " + type + ", " + size + " bytes, " + scanState + "]";
    }
}
