package nl.tegemoet.document;

/** There is no such document, or not for this reader: the two are told apart to nobody. */
public class DocumentNotFound extends RuntimeException {

    public DocumentNotFound() {
        super("No such document");
    }
}
