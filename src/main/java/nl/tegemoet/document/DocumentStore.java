package nl.tegemoet.document;

import nl.tegemoet.kernel.DocumentId;

/** The port to the place where sealed documents lie: what comes in is already encrypted. Nothing is ever overwritten or deleted. */
public interface DocumentStore {

    void put(DocumentId id, byte[] sealed);

    /** @throws DocumentNotFound if nothing was stored under the id, or not all of it */
    byte[] get(DocumentId id);
}
