package nl.tegemoet.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.tegemoet.development.RealParts;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.vault.Vault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

@RealParts
class AccountingDatabaseTests {

    private final Accounting accounting;
    private final ClaimHistory history;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbcClient;

    @Autowired
    AccountingDatabaseTests(Accounting accounting, ClaimHistory history, JdbcTemplate jdbc, TransactionTemplate transaction) {
        this.accounting = accounting;
        this.history = history;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    private final ClaimId claim = ClaimId.random();

    @Autowired
    private Vault vault;
    @Autowired
    private JsonMapper json;
    @Autowired
    private CurrentActor currentActor;
    @Autowired
    private Clock clock;

    @Test
    void anActIsFoundAgainWithPersonRoleAndTime() {
        TestActors.runAs("rosa", Role.REVIEWER, () -> accounting.act(claim, "decision.signed", Map.of("kind", "GRANT")));
        var acts = TestActors.callAs("aad", Role.AUDITOR, () -> history.acts(claim));
        assertThat(acts).singleElement().satisfies(act -> {
            assertThat(act.act()).isEqualTo("decision.signed");
            assertThat(act.actorId()).isEqualTo("rosa");
            assertThat(act.actorRoles()).isEqualTo("reviewer");
            assertThat(act.at()).isNotNull();
            assertThat(act.facts()).containsEntry("kind", "GRANT");
        });
    }

    @Test
    void anActThatIsRolledBackLeavesNoRecord() {
        TestActors.runAs("rosa", Role.REVIEWER, () -> transaction.executeWithoutResult(status -> {
            accounting.act(claim, "decision.signed", Map.of());
            status.setRollbackOnly();
        }));
        assertThat(TestActors.callAs("aad", Role.AUDITOR, () -> history.acts(claim))).isEmpty();
    }

    @Test
    void whoComesBackIsToldWhatOthersDidSinceTheirVisit() {
        var later = new ClaimHistory(jdbcClient, vault, json, currentActor, Clock.offset(clock, Duration.ofHours(2)));
        TestActors.runAs("rosa", Role.REVIEWER, () -> accounting.act(claim, "decision.views-asked", Map.of()));
        assertThat(TestActors.callAs("carla", Role.CASEWORKER, () -> later.sinceLastVisit(claim))).as("never here before").isEmpty();
        TestActors.runAs("carla", Role.CASEWORKER, () -> {
            accounting.read(claim, "claim", Purpose.task("Task_Assess"));
            accounting.act(claim, "claim.note-written", Map.of());
        });
        TestActors.runAs("rosa", Role.REVIEWER, () -> accounting.act(claim, "evidence.called", Map.of()));
        TestActors.runAs("system:rules", Role.SYSTEM, () -> accounting.act(claim, "assessment.evaluated", Map.of()));
        assertThat(TestActors.callAs("carla", Role.CASEWORKER, () -> later.sinceLastVisit(claim))).extracting(Act::act)
                .containsExactly("evidence.called");
        assertThat(TestActors.callAs("carla", Role.CASEWORKER, () -> history.sinceLastVisit(claim))).as("still the same visit").isEmpty();
    }

    @Test
    void nobodyCannotAct() {
        assertThatThrownBy(() -> accounting.act(claim, "decision.signed", Map.of())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aReadingKeepsItsPurposeAndAReasonIsUnreadableInTheTable() {
        TestActors.runAs("carla", Role.CASEWORKER, () -> accounting.read(claim, "claim", Purpose.task("Task_Assess")));
        TestActors.runAs("aad", Role.AUDITOR, () -> accounting.read(claim, "claim", Purpose.reason("Steekproef kwartaal vier")));
        var readings = TestActors.callAs("aad", Role.AUDITOR, () -> history.readings(claim));
        assertThat(readings).extracting(Reading::purpose)
                .containsExactly(Purpose.task("Task_Assess"), Purpose.reason("Steekproef kwartaal vier"));
        var stored = jdbc.queryForObject("select reason from audit_read where claim_id = ? and reason is not null", byte[].class,
                claim.toString());
        assertThat(new String(stored, java.nio.charset.StandardCharsets.ISO_8859_1)).doesNotContain("Steekproef");
    }

    @Test
    void colleaguesDoNotSeeWhoReadAClaim() {
        assertThatThrownBy(() -> TestActors.callAs("carla", Role.CASEWORKER, () -> history.readings(claim)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aPurposeIsEitherATaskOrAReason() {
        assertThatThrownBy(() -> new Purpose(null, " ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Purpose("Task_Assess", "ook nog")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Purpose.reason("x".repeat(501))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aStepAndARuleAreFoundAgain() {
        var step = new PathEvent(claim, "ClaimHandling", 3, "a".repeat(64), "Task_Assess", "Aanvraag beoordelen", "userTask", "v1",
                PathEvent.Kind.ENTERED);
        var trace = new RuleTrace(UUID.randomUUID(), "C1", "Minderjarig", "b".repeat(64), List.of("rule-1", "rule-4"), "YES",
                Map.of("geboren", "1970-05-01"));
        TestActors.runAs("carla", Role.CASEWORKER, () -> {
            accounting.step(step);
            accounting.rule(claim, trace);
        });
        assertThat(TestActors.callAs("aad", Role.AUDITOR, () -> history.path(claim))).extracting(PathEvent.Recorded::event)
                .containsExactly(step);
        assertThat(TestActors.callAs("aad", Role.AUDITOR, () -> history.rules(claim))).extracting(RuleTrace.Recorded::trace)
                .containsExactly(trace);
    }

    @ParameterizedTest
    @ValueSource(strings = {"audit_act", "audit_read", "audit_step", "audit_rule"})
    void theDatabaseItselfRefusesToChangeOrDeleteARecord(String table) {
        aStepAndARuleAreFoundAgain();
        anActIsFoundAgainWithPersonRoleAndTime();
        aReadingKeepsItsPurposeAndAReasonIsUnreadableInTheTable();
        assertThatThrownBy(() -> jdbc.update("update " + table + " set actor_id = 'x' where claim_id = ?", claim.toString()))
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> jdbc.update("delete from " + table + " where claim_id = ?", claim.toString()))
                .hasMessageContaining("append-only");
    }
}
