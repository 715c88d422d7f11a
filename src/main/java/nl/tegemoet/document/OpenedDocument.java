package nl.tegemoet.document;

/** A document with its content in clear, for one reader at one moment; never kept. */
public record OpenedDocument(StoredDocument document, byte[] content) {

    @Override
    public String toString() {
        return "OpenedDocument[" + document.id() + "]";
    }
}
