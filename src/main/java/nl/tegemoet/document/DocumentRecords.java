package nl.tegemoet.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.DocumentId;
import nl.tegemoet.vault.KeyOwner;
import nl.tegemoet.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows about documents; their names are sealed here, their content in the {@link DocumentStore}. */
@Repository
class DocumentRecords {

    private final JdbcClient jdbc;
    private final Vault vault;

    DocumentRecords(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** Holds the claim's shelf until the transaction ends, so that files are counted and added one at a time. */
    void lockShelf(ClaimId claim) {
        jdbc.sql("insert into document_shelf (claim_id) values (?) on duplicate key update claim_id = claim_id").param(claim.toString()).update();
        jdbc.sql("select claim_id from document_shelf where claim_id = ? for update").param(claim.toString()).query(String.class).single();
    }

    /** Whether the applicant may still take things back. */
    boolean isKept(ClaimId claim) {
        return jdbc.sql("select count(*) from document_shelf where claim_id = ? and kept_from is not null").param(claim.toString())
                .query(Integer.class).single() > 0;
    }

    void keepFrom(ClaimId claim, Instant moment) {
        jdbc.sql("update document_shelf set kept_from = coalesce(kept_from, ?) where claim_id = ?").params(utc(moment), claim.toString()).update();
    }

    int count(ClaimId claim) {
        return jdbc.sql("select count(*) from document where claim_id = ? and removed_at is null").param(claim.toString())
                .query(Integer.class).single();
    }

    void add(StoredDocument document, String storedBy) {
        var name = vault.sealText(KeyOwner.claim(document.claim()), document.name(), nameContext(document.id()));
        jdbc.sql("insert into document (id, claim_id, name, type, size, sha256, stored_at, stored_by, scan_state, scanned_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(document.id().toString(), document.claim().toString(), name, document.type().name(), document.size(),
                        document.sha256(), utc(document.storedAt()), storedBy, document.scanState().name(),
                        document.scanState() == ScanState.IN_CHECK ? null : utc(document.storedAt()))
                .update();
    }

    Optional<StoredDocument> find(DocumentId id) {
        return jdbc.sql("select * from document where id = ? and removed_at is null").param(id.toString()).query(this::document).optional();
    }

    List<StoredDocument> of(ClaimId claim) {
        return jdbc.sql("select * from document where claim_id = ? and removed_at is null order by stored_at, id").param(claim.toString())
                .query(this::document).list();
    }

    /** The oldest documents that wait for their scan. */
    List<StoredDocument> waitingForScan(int most) {
        return jdbc.sql("select * from document where scan_state = 'IN_CHECK' and removed_at is null order by stored_at limit ?").param(most)
                .query(this::document).list();
    }

    void scanned(DocumentId id, ScanState state, Instant moment) {
        jdbc.sql("update document set scan_state = ?, scanned_at = ? where id = ? and scan_state = 'IN_CHECK'")
                .params(state.name(), utc(moment), id.toString()).update();
    }

    void remove(DocumentId id, Instant moment) {
        jdbc.sql("update document set removed_at = ? where id = ? and removed_at is null").params(utc(moment), id.toString()).update();
    }

    private StoredDocument document(ResultSet row, int number) throws SQLException {
        var id = DocumentId.of(row.getString("id"));
        var claim = ClaimId.of(row.getString("claim_id"));
        var name = vault.openText(KeyOwner.claim(claim), row.getBytes("name"), nameContext(id));
        return new StoredDocument(id, claim, name, DocumentType.valueOf(row.getString("type")), row.getLong("size"), row.getString("sha256"),
                row.getObject("stored_at", LocalDateTime.class).toInstant(ZoneOffset.UTC), ScanState.valueOf(row.getString("scan_state")));
    }

    private static String nameContext(DocumentId id) {
        return "document.name:" + id;
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
