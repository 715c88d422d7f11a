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
import nl.tegemoet.kernel.Address;
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
        return jdbc.sql("select r.*, exists (select 1 from representation_refusal n where n.representation_id = r.id) as refused"
                        + " from representation r where claim_id = ? order by recorded_at, id").param(claim.toString())
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
                row.getObject("recorded_at", LocalDateTime.class).toInstant(ZoneOffset.UTC), row.getObject("ended_on", LocalDate.class),
                row.getBoolean("refused"));
    }

    void add(RepresentationRefusal refusal, Actor by, Instant moment) {
        var content = json.writeValueAsString(new RefusalContent(refusal.reason(), refusal.address()));
        jdbc.sql("insert into representation_refusal (representation_id, content, refused_on, refused_by, refused_by_name, refused_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(refusal.representation().id().toString(), vault.sealText(KeyOwner.claim(refusal.representation().claim()), content,
                        refusalContext(refusal.representation().id())), refusal.on(), by.id(), by.displayName(), LocalDateTime.ofInstant(moment, ZoneOffset.UTC))
                .update();
    }

    /** The refusals on a claim, the first first. */
    List<RepresentationRefusal> refusals(ClaimId claim) {
        return of(claim).stream().filter(Representation::refused).map(this::refusal).toList();
    }

    private RepresentationRefusal refusal(Representation one) {
        return jdbc.sql("select * from representation_refusal where representation_id = ?").param(one.id().toString()).query((row, number) -> {
            var content = json.readValue(vault.openText(KeyOwner.claim(one.claim()), row.getBytes("content"), refusalContext(one.id())), RefusalContent.class);
            return new RepresentationRefusal(one, content.reason(), content.address(), row.getString("refused_by_name"),
                    row.getObject("refused_on", LocalDate.class));
        }).single();
    }

    /** What lies sealed of a refusal. */
    private record RefusalContent(String reason, Address address) {
    }

    private static String refusalContext(RepresentationId id) {
        return "representation_refusal.content:" + id;
    }

    private static String context(RepresentationId id) {
        return "representation.details:" + id;
    }
}
