package nl.tegemoet.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.vault.KeyOwner;
import nl.tegemoet.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where signals are stored, one for two claims, and what people made of them; both are only ever added. */
@Repository
class Signals {

    private static final String SELECT = "select s.*, l.number, l.claim_id, l.outcome, l.reason, l.looked_by_name, l.looked_at"
            + " from assessment_signal s left join assessment_signal_look l on l.number = (select max(n.number) from assessment_signal_look n"
            + " where n.signal_id = s.id) where ? in (s.one_claim, s.other_claim) order by s.raised_at, s.id";

    private final JdbcClient jdbc;
    private final Vault vault;

    Signals(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** Whether it is new: what two claims have in common is raised once. */
    boolean add(UUID id, SignalKind kind, ClaimId claim, ClaimId other, Instant at) {
        var both = Stream.of(claim, other).map(ClaimId::toString).sorted().toList();
        return jdbc.sql("insert ignore into assessment_signal (id, kind, one_claim, other_claim, raised_at) values (?, ?, ?, ?, ?)")
                .params(id.toString(), kind.name(), both.get(0), both.get(1), utc(at)).update() == 1;
    }

    /** Those of a claim, the oldest first, as seen from it. */
    List<Signal> of(ClaimId claim) {
        return jdbc.sql(SELECT).param(claim.toString()).query((row, number) -> signal(claim, row)).list();
    }

    boolean isOpen(ClaimId claim) {
        return jdbc.sql("select exists (select 1 from assessment_signal s where ? in (s.one_claim, s.other_claim)"
                        + " and not exists (select 1 from assessment_signal_look l where l.signal_id = s.id))")
                .param(claim.toString()).query(Boolean.class).single();
    }

    /** @param claim from which somebody looked: its key seals the reason */
    void look(Signal signal, ClaimId claim, SignalOutcome outcome, String reason, Actor by, Instant at) {
        var moment = utc(at);
        jdbc.sql("insert into assessment_signal_look (signal_id, claim_id, outcome, reason, looked_by, looked_by_name, looked_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(signal.id().toString(), claim.toString(), outcome.name(),
                        vault.sealText(KeyOwner.claim(claim), reason, "assessment_signal_look.reason:" + signal.id()), by.id(), by.displayName(), moment)
                .update();
    }

    private Signal signal(ClaimId claim, ResultSet row) throws SQLException {
        var id = UUID.fromString(row.getString("id"));
        var one = ClaimId.of(row.getString("one_claim"));
        var look = row.getString("outcome") == null ? Optional.<Signal.Look>empty() : Optional.of(look(id, row));
        return new Signal(id, SignalKind.valueOf(row.getString("kind")), claim, one.equals(claim) ? ClaimId.of(row.getString("other_claim")) : one,
                instant(row, "raised_at"), look);
    }

    private Signal.Look look(UUID id, ResultSet row) throws SQLException {
        var reason = vault.openText(KeyOwner.claim(ClaimId.of(row.getString("claim_id"))), row.getBytes("reason"), "assessment_signal_look.reason:" + id);
        return new Signal.Look(SignalOutcome.valueOf(row.getString("outcome")), reason, row.getString("looked_by_name"), instant(row, "looked_at"));
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
