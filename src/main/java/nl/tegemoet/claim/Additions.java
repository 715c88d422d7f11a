package nl.tegemoet.claim;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.DocumentId;
import nl.tegemoet.vault.KeyOwner;
import nl.tegemoet.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where it is stored what applicants added unasked, sealed, and who of us has seen it. */
@Repository
class Additions {

    private final JdbcClient jdbc;
    private final Vault vault;

    Additions(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** @param recordedBy null if the applicant wrote it */
    void add(Addition addition, Actor recordedBy) {
        jdbc.sql("insert into claim_addition (id, claim_id, origin, text, documents, received_on, added_at, recorded_by, recorded_by_name)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(addition.id().toString(), addition.claim().toString(), addition.origin().name(),
                        vault.sealText(KeyOwner.claim(addition.claim()), addition.text(), context(addition.id())),
                        addition.documents().stream().map(DocumentId::toString).collect(Collectors.joining(",")), addition.receivedOn(),
                        utc(addition.addedAt()), recordedBy == null ? null : recordedBy.id(), addition.recordedBy())
                .update();
    }

    /** The oldest first. */
    List<Addition> of(ClaimId claim) {
        return jdbc.sql("select * from claim_addition where claim_id = ? order by number").param(claim.toString()).query(this::addition).list();
    }

    void see(Addition addition, String person, Instant moment) {
        jdbc.sql("insert ignore into claim_addition_seen (addition_id, seen_by, seen_at) values (?, ?, ?)")
                .params(addition.id().toString(), person, utc(moment)).update();
    }

    boolean isSeen(Addition addition, String person) {
        return jdbc.sql("select count(*) from claim_addition_seen where addition_id = ? and seen_by = ?")
                .params(addition.id().toString(), person).query(Integer.class).single() > 0;
    }

    private Addition addition(ResultSet row, int number) throws SQLException {
        var id = UUID.fromString(row.getString("id"));
        var claim = ClaimId.of(row.getString("claim_id"));
        return new Addition(id, row.getLong("number"), claim, Addition.Origin.valueOf(row.getString("origin")),
                vault.openText(KeyOwner.claim(claim), row.getBytes("text"), context(id)),
                Arrays.stream(row.getString("documents").split(",")).filter(part -> !part.isEmpty()).map(DocumentId::of).toList(),
                row.getObject("received_on", LocalDate.class), row.getObject("added_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("recorded_by_name"));
    }

    private static String context(UUID id) {
        return "claim_addition.text:" + id;
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
