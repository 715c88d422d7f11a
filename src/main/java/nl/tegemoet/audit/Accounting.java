package nl.tegemoet.audit;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.vault.KeyOwner;
import nl.tegemoet.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes down what was done, seen, walked and applied (verantwoording; Awb 3:46, AVG art. 5(2)). Each record is written in the caller's
 * transaction: an act that is rolled back leaves no record, and no act can commit without one. The database refuses to change or delete
 * a record.
 */
@Service
@Transactional
public class Accounting {

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;
    private final Vault vault;
    private final Clock clock;
    private final JsonMapper json;

    Accounting(JdbcClient jdbc, CurrentActor currentActor, Vault vault, Clock clock, JsonMapper json) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
        this.vault = vault;
        this.clock = clock;
        this.json = json;
    }

    /**
     * Records an act of the current actor.
     *
     * @param claim null for an act that concerns no single claim, for example the release of a batch
     * @param act room and verb, for example {@code decision.signed}
     * @param facts ids, codes, counts and amounts; never personal data
     */
    public void act(ClaimId claim, String act, Map<String, String> facts) {
        var actor = currentActor.actor();
        jdbc.sql("insert into audit_act (at, claim_id, act, actor_id, actor_name, actor_roles, facts) values (?, ?, ?, ?, ?, ?, ?)")
                .params(now(), claim == null ? null : claim.toString(), act, actor.id(), actor.displayName(), roles(actor),
                        json.writeValueAsString(new TreeMap<>(facts)))
                .update();
    }

    /**
     * Records that the current actor opened something of a claim.
     *
     * @param object {@code claim}, {@code document:<id>}, {@code letter:<id>} or {@code history}
     */
    public void read(ClaimId claim, String object, Purpose purpose) {
        var actor = currentActor.actor();
        var reasonId = purpose.reason() == null ? null : UUID.randomUUID().toString();
        var reason = vault.sealText(KeyOwner.claim(claim), purpose.reason(), "audit_read.reason:" + reasonId);
        jdbc.sql("insert into audit_read (at, claim_id, object, actor_id, actor_name, actor_roles, task, reason, reason_id)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(now(), claim.toString(), object, actor.id(), actor.displayName(), roles(actor), purpose.task(), reason, reasonId)
                .update();
    }

    /** Records one event on the claim's path. */
    public void step(PathEvent event) {
        var actor = currentActor.actor();
        jdbc.sql("insert into audit_step (at, claim_id, process_key, process_version, diagram_hash, element_id, element_name, element_type,"
                        + " visit, event, actor_id, actor_name) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(now(), event.claim().toString(), event.processKey(), event.processVersion(), event.diagramHash(),
                        event.elementId(), event.elementName(), event.elementType(), event.visit(), event.kind().name(),
                        actor.id(), actor.displayName())
                .update();
    }

    /** Records what a decision table did for a claim. */
    public void rule(ClaimId claim, RuleTrace trace) {
        var inputs = vault.sealText(KeyOwner.claim(claim), json.writeValueAsString(new TreeMap<>(trace.inputs())),
                "audit_rule.inputs:" + trace.traceId());
        jdbc.sql("insert into audit_rule (at, claim_id, trace_id, decision_key, decision_name, table_hash, fired_rules, outcome, inputs,"
                        + " actor_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(now(), claim.toString(), trace.traceId().toString(), trace.decisionKey(), trace.decisionName(), trace.tableHash(),
                        String.join(",", trace.firedRules()), trace.outcome(), inputs, currentActor.actor().id())
                .update();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static String roles(Actor actor) {
        return actor.roles().stream().map(role -> role.realmName()).sorted().collect(Collectors.joining(","));
    }
}
