package nl.tegemoet.party;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.DocumentId;
import nl.tegemoet.party.Representation.Details;
import nl.tegemoet.party.Representation.Scope;
import nl.tegemoet.vault.KeyOwner;
import nl.tegemoet.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Where representations are stored; who it is lies sealed. */
@Repository
class Representations {

    private final JdbcClient jdbc;
    private final Vault vault;
    private final JsonMapper json;

    Representations(JdbcClient jdbc, Vault vault, JsonMapper json) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.json = json;
    }

    void add(Representation one, String recordedBy) {
        jdbc.sql("insert into representation (id, claim_id, kind, details, acts, letters, from_day, until_day, document_id, by_applicant,"
                        + " recorded_by, recorded_by_name, recorded_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(one.id().toString(), one.claim().toString(), one.kind().name(),
                        vault.sealText(KeyOwner.claim(one.claim()), json.writeValueAsString(one.details()), context(one.id())),
                        one.scope().contains(Scope.ACTS), one.scope().contains(Scope.LETTERS), one.from(), one.until(),
                        one.document() == null ? null : one.document().toString(), one.byApplicant(), recordedBy, one.recordedByName(),
                        LocalDateTime.ofInstant(one.recordedAt(), ZoneOffset.UTC))
                .update();
    }

    /** The first first. */
    List<Representation> of(ClaimId claim) {
        return jdbc.sql("select * from representation where claim_id = ? order by recorded_at, id").param(claim.toString())
                .query((row, number) -> read(claim, row)).list();
    }

    void end(RepresentationId id, LocalDate day, Actor by, Instant moment) {
        jdbc.sql("update representation set ended_on = ?, ended_by = ?, ended_at = ? where id = ? and ended_on is null")
                .params(day, by.id(), LocalDateTime.ofInstant(moment, ZoneOffset.UTC), id.toString()).update();
    }

    private Representation read(ClaimId claim, ResultSet row) throws SQLException {
        var id = RepresentationId.of(row.getString("id"));
        var scope = EnumSet.noneOf(Scope.class);
        if (row.getBoolean("acts")) {
            scope.add(Scope.ACTS);
        }
        if (row.getBoolean("letters")) {
            scope.add(Scope.LETTERS);
        }
        var document = row.getString("document_id");
        return new Representation(id, claim, RepresentativeKind.valueOf(row.getString("kind")),
                json.readValue(vault.openText(KeyOwner.claim(claim), row.getBytes("details"), context(id)), Details.class), scope,
                row.getObject("from_day", LocalDate.class), row.getObject("until_day", LocalDate.class),
                document == null ? null : DocumentId.of(document), row.getBoolean("by_applicant"), row.getString("recorded_by_name"),
                row.getObject("recorded_at", LocalDateTime.class).toInstant(ZoneOffset.UTC), row.getObject("ended_on", LocalDate.class));
    }

    private static String context(RepresentationId id) {
        return "representation.details:" + id;
    }
}
