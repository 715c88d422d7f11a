package nl.tegemoet.document;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import nl.tegemoet.kernel.DocumentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps sealed documents in the database, in pieces: one transaction, one backup and one place to destroy keys for, which outweighs
 * the size as long as a claim holds a few files of some megabytes.
 */
@Repository
class DatabaseDocumentStore implements DocumentStore {

    private static final int PIECE = 1024 * 1024;

    private final JdbcClient jdbc;

    DatabaseDocumentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void put(DocumentId id, byte[] sealed) {
        for (int from = 0, position = 0; from < sealed.length; from += PIECE, position++) {
            jdbc.sql("insert into document_piece (document_id, position, bytes) values (?, ?, ?)")
                    .params(id.toString(), position, Arrays.copyOfRange(sealed, from, Math.min(from + PIECE, sealed.length)))
                    .update();
        }
    }

    @Override
    public byte[] get(DocumentId id) {
        var sealed = new ByteArrayOutputStream();
        jdbc.sql("select bytes from document_piece where document_id = ? order by position").param(id.toString())
                .query(row -> {
                    sealed.writeBytes(row.getBytes(1));
                });
        if (sealed.size() == 0) {
            throw new DocumentNotFound();
        }
        return sealed.toByteArray();
    }
}
