package nl.tegemoet.document;

import java.util.Map;

import org.apache.tika.Tika;

/**
 * Decides from the content alone what an upload is, and refuses what is broken or would do something when opened.
 * Images come back re-encoded, so that nothing of what hid beside the pixels (place, camera, other files) is kept.
 */
class ContentInspection {

    /** What the first bytes may say, and what that must turn out to be. */
    private static final Map<String, DocumentType> BY_FIRST_BYTES = Map.of(
            "application/pdf", DocumentType.PDF,
            "image/jpeg", DocumentType.JPEG,
            "image/png", DocumentType.PNG,
            "application/zip", DocumentType.DOCX,
            "application/x-tika-ooxml", DocumentType.DOCX);

    private final Tika tika = new Tika();
    private final DocumentLimits limits;
    private final PdfCheck pdfs = new PdfCheck();
    private final DocxCheck docx = new DocxCheck();
    private final ImageCleaning images;

    ContentInspection(DocumentLimits limits) {
        this.limits = limits;
        this.images = new ImageCleaning(limits.pixels());
    }

    /** What is safe to keep of an upload. */
    record Inspected(DocumentType type, String name, byte[] content) {
    }

    /** @throws DocumentRefused with the first reason found */
    Inspected inspect(String sentName, byte[] content) {
        if (content.length == 0) {
            throw new DocumentRefused(Refusal.EMPTY);
        }
        if (content.length > limits.maxSize().toBytes()) {
            throw new DocumentRefused(Refusal.TOO_LARGE);
        }
        var type = typeOf(content);
        var safe = switch (type) {
            case PDF -> pdfs.check(content);
            case DOCX -> docx.check(content);
            case JPEG, PNG -> images.clean(content, type);
        };
        var extension = FileName.extensionOf(sentName);
        if (!extension.isEmpty() && !type.goesWith(extension)) {
            throw new DocumentRefused(Refusal.NAME_DOES_NOT_MATCH);
        }
        return new Inspected(type, FileName.clean(sentName, type), safe);
    }

    private DocumentType typeOf(byte[] content) {
        var type = BY_FIRST_BYTES.get(tika.detect(content));
        if (type == null) {
            throw new DocumentRefused(Refusal.TYPE_NOT_ALLOWED);
        }
        return type;
    }
}
