package nl.tegemoet.document;

import java.util.Set;

/** The kinds of file that are taken in. What a file is follows from its content, never from its name or from what a browser claims. */
public enum DocumentType {

    PDF("application/pdf", true, "pdf"),
    JPEG("image/jpeg", true, "jpg", "jpeg"),
    PNG("image/png", true, "png"),
    /** Word without macros: other programs run what is inside it, so it is offered for download only. */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", false, "docx");

    private final String mediaType;
    private final boolean viewable;
    private final String extension;
    private final Set<String> extensions;

    DocumentType(String mediaType, boolean viewable, String... extensions) {
        this.mediaType = mediaType;
        this.viewable = viewable;
        this.extension = extensions[0];
        this.extensions = Set.of(extensions);
    }

    public String mediaType() {
        return mediaType;
    }

    /** Whether a browser may show it inside a page; if not, it is a download. */
    public boolean isViewable() {
        return viewable;
    }

    /** The usual extension, without the dot, in small letters. */
    public String extension() {
        return extension;
    }

    boolean goesWith(String fileExtension) {
        return extensions.contains(fileExtension);
    }
}
