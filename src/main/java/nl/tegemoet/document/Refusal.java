package nl.tegemoet.document;

/** Why a file was not taken in. Each reason has a sentence for the person who sent it, under {@link #messageKey()}. */
public enum Refusal {

    EMPTY,
    TOO_LARGE,
    TOO_MANY,
    TYPE_NOT_ALLOWED,
    /** The extension promises something else than the content is. */
    NAME_DOES_NOT_MATCH,
    BROKEN,
    ENCRYPTED_PDF,
    /** It would do something when opened: a script, a program, an embedded file, a template from elsewhere. */
    ACTIVE_CONTENT,
    MACROS,
    INFECTED,
    /** More pixels than can be handled safely. */
    IMAGE_TOO_LARGE;

    public String messageKey() {
        return "document.refused." + name();
    }
}
