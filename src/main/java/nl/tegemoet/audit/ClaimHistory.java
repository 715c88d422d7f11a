package nl.tegemoet.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.vault.KeyOwner;
import nl.tegemoet.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads back what {@link Accounting} wrote down about one claim, in the order in which it happened. */
@Service
@Transactional(readOnly = true)
@AllowedFor({Role.AUDITOR, Role.TEAM_LEAD, Role.CASEWORKER, Role.REVIEWER, Role.OBJECTION_LAWYER})
public class ClaimHistory {

    private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {
    };

    private static final Duration ONE_VISIT = Duration.ofMinutes(30);

    private final JdbcClient jdbc;
    private final Vault vault;
    private final JsonMapper json;

    private final CurrentActor currentActor;
    private final Clock clock;

    ClaimHistory(JdbcClient jdbc, Vault vault, JsonMapper json, CurrentActor currentActor, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.json = json;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    public List<Act> acts(ClaimId claim) {
        return jdbc.sql("select seq, at, act, actor_id, actor_name, actor_roles, facts from audit_act where claim_id = ? order by seq")
                .param(claim.toString())
                .query((row, number) -> new Act(row.getLong("seq"), at(row), row.getString("act"), row.getString("actor_id"),
                        row.getString("actor_name"), row.getString("actor_roles"), json.readValue(row.getString("facts"), FACTS)))
                .list();
    }

    /**
     * What other people did on the claim since the current actor's visit before this one; openings less than half an hour apart are one
     * visit. Empty for who was never here before. What happens by itself is left out.
     */
    public List<Act> sinceLastVisit(ClaimId claim) {
        var me = currentActor.actor().id();
        return lastVisit(claim, me).map(since -> acts(claim).stream()
                .filter(act -> act.at().isAfter(since) && !act.actorId().equals(me) && !act.actorId().startsWith("system")).toList())
                .orElse(List.of());
    }

    private Optional<Instant> lastVisit(ClaimId claim, String actor) {
        var from = clock.instant();
        for (var at : jdbc.sql("select at from audit_read where claim_id = ? and actor_id = ? and object = 'claim' order by seq desc limit 200")
                .params(claim.toString(), actor).query((row, number) -> at(row)).list()) {
            if (at.isBefore(from.minus(ONE_VISIT))) {
                return Optional.of(at);
            }
            from = at;
        }
        return Optional.empty();
    }

    /** Who opened what of this claim and why; for those who watch over it, not for colleagues. */
    @AllowedFor({Role.AUDITOR, Role.TEAM_LEAD})
    public List<Reading> readings(ClaimId claim) {
        return jdbc.sql("select seq, at, object, actor_id, actor_name, actor_roles, task, reason, reason_id from audit_read"
                        + " where claim_id = ? order by seq")
                .param(claim.toString())
                .query((row, number) -> new Reading(row.getLong("seq"), at(row), row.getString("object"), row.getString("actor_id"),
                        row.getString("actor_name"), row.getString("actor_roles"), purpose(claim, row)))
                .list();
    }

    public List<PathEvent.Recorded> path(ClaimId claim) {
        return jdbc.sql("select * from audit_step where claim_id = ? order by seq")
                .param(claim.toString())
                .query((row, number) -> new PathEvent.Recorded(row.getLong("seq"), at(row), new PathEvent(claim,
                        row.getString("process_key"), row.getInt("process_version"), row.getString("diagram_hash"),
                        row.getString("element_id"), row.getString("element_name"), row.getString("element_type"),
                        row.getString("visit"), PathEvent.Kind.valueOf(row.getString("event"))),
                        row.getString("actor_id"), row.getString("actor_name")))
                .list();
    }

    public List<RuleTrace.Recorded> rules(ClaimId claim) {
        return jdbc.sql("select * from audit_rule where claim_id = ? order by seq")
                .param(claim.toString())
                .query((row, number) -> new RuleTrace.Recorded(row.getLong("seq"), at(row), trace(claim, row), row.getString("actor_id")))
                .list();
    }

    private RuleTrace trace(ClaimId claim, ResultSet row) throws SQLException {
        var traceId = row.getString("trace_id");
        var inputs = vault.openText(KeyOwner.claim(claim), row.getBytes("inputs"), "audit_rule.inputs:" + traceId);
        var fired = row.getString("fired_rules");
        return new RuleTrace(UUID.fromString(traceId), row.getString("decision_key"), row.getString("decision_name"),
                row.getString("table_hash"), fired.isEmpty() ? List.of() : List.of(fired.split(",")), row.getString("outcome"),
                json.readValue(inputs, FACTS));
    }

    private Purpose purpose(ClaimId claim, ResultSet row) throws SQLException {
        var reason = vault.openText(KeyOwner.claim(claim), row.getBytes("reason"), "audit_read.reason:" + row.getString("reason_id"));
        return new Purpose(row.getString("task"), reason);
    }

    private static Instant at(ResultSet row) throws SQLException {
        return row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
