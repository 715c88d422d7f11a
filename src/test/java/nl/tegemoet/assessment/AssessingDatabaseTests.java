package nl.tegemoet.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.tegemoet.assessment.ProposalNotPossible.Problem;
import nl.tegemoet.audit.Accounting;
import nl.tegemoet.claim.Adding;
import nl.tegemoet.claim.Claims;
import nl.tegemoet.process.WithoutProcess;
import nl.tegemoet.evidence.Locating;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.Finding;
import nl.tegemoet.scheme.FactsFixture;
import nl.tegemoet.scheme.RuleTables;
import nl.tegemoet.scheme.Scheme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The assessment on the real database, with the process left out: nobody listens to its events here. */
@WithoutProcess
class AssessingDatabaseTests {

    @Autowired
    Assessments assessments;
    @Autowired
    Panels panels;
    @Autowired
    Signals signals;
    @Autowired
    Assessing guarded;
    @Autowired
    Scheme scheme;
    @Autowired
    Claims claims;
    @Autowired
    Locating locating;
    @Autowired
    Adding adding;
    @Autowired
    ClaimAccess access;
    @Autowired
    RuleTables ruleTables;
    @Autowired
    Accounting accounting;
    @Autowired
    CurrentActor currentActor;
    @Autowired
    Clock clock;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    PlatformTransactionManager transactions;

    private final List<Object> events = new ArrayList<>();
    private final ClaimId claim = ClaimId.random();
    private Assessing assessing;

    @BeforeEach
    void evaluated() {
        assessing = new Assessing(assessments, panels, signals, scheme, claims, locating, adding, access, accounting, currentActor, events::add, clock);
        as("system", Role.SYSTEM, () -> assessing.evaluate(claim, FactsFixture.someFacts().facts()));
    }

    private void as(String name, Role role, Runnable act) {
        TestActors.runAs(name, role, () -> new TransactionTemplate(transactions).executeWithoutResult(status -> act.run()));
    }

    private AssessmentView view() {
        return TestActors.callAs("carla", Role.CASEWORKER, () -> assessing.view(claim));
    }

    private static AssessmentDraft draft(AssessmentView view, ProposalKind kind) {
        var findings = new LinkedHashMap<String, PersonFinding>();
        view.criteria().forEach(criterion -> findings.put(criterion.code(), new PersonFinding(Finding.YES, "geheim gesprek")));
        if (kind == ProposalKind.REFUSAL) {
            findings.put("C4", new PersonFinding(Finding.NO, "geheim gesprek"));
        }
        return new AssessmentDraft(findings, kind, "geheime motivering");
    }

    private void propose(ProposalKind kind) {
        as("carla", Role.CASEWORKER, () -> assessing.propose(claim, view().version(), draft(view(), kind)));
    }

    @Test
    void theRulesOutcomesAreThereWithTheirFactsAndTheirTrace() {
        assertThat(view().overall()).isEqualTo(Finding.CANNOT_TELL);
        assertThat(view().criteria()).extracting(Criterion::code)
                .containsExactly("C1", "C2", "C3", "C4", "C5", "C6", "C7", "C8", "C11");
        assertThat(view().criteria()).allSatisfy(criterion -> {
            assertThat(criterion.facts()).isNotEmpty();
            assertThat(ruleTables.find(criterion.tableVersion(), criterion.decisionKey())).isPresent();
            assertThat(jdbc.sql("select fired_rules from audit_rule where trace_id = ?").param(criterion.trace().toString())
                    .query(String.class).single()).isEqualTo(String.join(",", criterion.firedRules()));
        });
    }

    @Test
    void everyTableThatWasConsultedIsAccountedFor() {
        assertThat(jdbc.sql("select decision_key from audit_rule where claim_id = ?").param(claim.toString()).query(String.class).list())
                .contains("SchemeVersion", "Amount", "FilingWindow", "IncidentWindow", "Terms", "MajorityAge", "Overall", "C11_ByWhom");
    }

    @Test
    void evaluatingAgainKeepsWhatAPersonFound() {
        as("carla", Role.CASEWORKER, () -> assessing.save(claim, 1, draft(view(), ProposalKind.GRANT)));
        as("system", Role.SYSTEM, () -> assessing.evaluate(claim, FactsFixture.someFacts().inNetherlands(Finding.NO).facts()));
        assertThat(view().overall()).isEqualTo(Finding.NO);
        assertThat(view().draft().finding("C4").reason()).isEqualTo("geheim gesprek");
    }

    @Test
    void aDraftIsKeptHoweverUnfinished() {
        var unfinished = new AssessmentDraft(Map.of("C4", new PersonFinding(null, "nog bellen")), null, null);
        as("carla", Role.CASEWORKER, () -> assertThat(assessing.save(claim, 1, unfinished)).isEqualTo(2));
        assertThat(view().version()).isEqualTo(2);
        assertThat(view().draft()).isEqualTo(unfinished);
    }

    @Test
    void aStalePageChangesNothing() {
        as("carla", Role.CASEWORKER, () -> assessing.save(claim, 1, draft(view(), ProposalKind.GRANT)));
        assertThatThrownBy(() -> as("cees", Role.CASEWORKER, () -> assessing.save(claim, 1, AssessmentDraft.EMPTY)))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(view().draft().kind()).isEqualTo(ProposalKind.GRANT);
    }

    @Test
    void ofTwoWhoSaveAtOnceOneIsToldThatThePageIsStale() throws Exception {
        Callable<Boolean> save = () -> {
            try {
                as("carla", Role.CASEWORKER, () -> assessing.save(claim, 1, AssessmentDraft.EMPTY));
                return true;
            } catch (OptimisticLockingFailureException stale) {
                return false;
            }
        };
        var threads = Executors.newFixedThreadPool(2);
        try {
            var first = threads.submit(save);
            var second = threads.submit(save);
            assertThat(List.of(first.get(), second.get())).containsExactlyInAnyOrder(true, false);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void theWholeConversationOfProposalsAndReviewsIsKept() {
        propose(ProposalKind.GRANT);
        as("rosa", Role.REVIEWER, () -> assessing.sendBack(claim, view().version(), "kijk nog eens"));
        propose(ProposalKind.REFUSAL);
        as("rosa", Role.REVIEWER, () -> assessing.agree(claim, view().version(), null));
        assertThat(view().rounds()).extracting(round -> round.proposal().kind())
                .containsExactly(ProposalKind.GRANT, ProposalKind.REFUSAL);
        assertThat(view().rounds().get(0).review()).map(Review::remarks).contains("kijk nog eens");
        assertThat(events).containsExactly(new ProposalMade(claim), new ProposalReviewed(claim, ReviewOutcome.SENT_BACK), new ProposalMade(claim),
                new ProposalReviewed(claim, ReviewOutcome.AGREED));
        var agreed = TestActors.callAs("tom", Role.TEAM_LEAD, () -> assessing.agreedProposal(claim)).orElseThrow();
        assertThat(agreed.unmet()).containsExactly("C4");
        assertThat(agreed.reasons()).isEqualTo("geheime motivering");
        assertThat(agreed.version()).isEqualTo(view().version());
    }

    @Test
    void theProposerDoesNotReviewEvenWithTheRole() {
        propose(ProposalKind.GRANT);
        assertThatThrownBy(() -> as("carla", Role.REVIEWER, () -> assessing.agree(claim, view().version(), null)))
                .isInstanceOfSatisfying(ProposalNotPossible.class, refused -> assertThat(refused.problem()).isEqualTo(Problem.SAME_PERSON));
    }

    @Test
    void theDatabaseItselfHoldsProposerAndReaderApart() {
        propose(ProposalKind.GRANT);
        assertThatThrownBy(() -> review("carla", "carla")).isInstanceOf(DataAccessException.class)
                .hasMessageContaining("assessment_second_reader_differs");
        assertThatThrownBy(() -> review("somebody-else", "carla")).isInstanceOf(DataAccessException.class)
                .hasMessageContaining("assessment_review_of_proposal");
    }

    private void review(String proposer, String reader) {
        jdbc.sql("insert into assessment_review values (?, 1, ?, true, '', ?, 'x', '2026-01-01', false)")
                .params(claim.toString(), proposer, reader).update();
    }

    @Test
    void theDatabaseKeepsProposalsAndReviewsAsTheyWere() {
        propose(ProposalKind.GRANT);
        as("rosa", Role.REVIEWER, () -> assessing.agree(claim, view().version(), null));
        for (var table : List.of("assessment_proposal", "assessment_review")) {
            assertThatThrownBy(() -> jdbc.sql("update " + table + " set round = 2 where claim_id = ?").param(claim.toString()).update())
                    .hasMessageContaining("never changes");
            assertThatThrownBy(() -> jdbc.sql("delete from " + table + " where claim_id = ?").param(claim.toString()).update())
                    .hasMessageContaining("not deleted");
        }
    }

    @Test
    void whatPeopleWriteLiesSealed() {
        propose(ProposalKind.GRANT);
        for (var column : List.of("assessment.draft", "assessment_proposal.reasons", "assessment_proposal.findings")) {
            var table = column.split("\\.");
            var stored = jdbc.sql("select " + table[1] + " from " + table[0] + " where claim_id = ?").param(claim.toString())
                    .query(byte[].class).single();
            assertThat(new String(stored, StandardCharsets.ISO_8859_1)).as(column).doesNotContain("geheim");
        }
    }

    @Test
    void eachActNeedsItsRole() {
        assertThatThrownBy(() -> as("carla", Role.CASEWORKER, () -> guarded.evaluate(claim))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as("rosa", Role.REVIEWER, () -> guarded.propose(claim, 1, AssessmentDraft.EMPTY)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as("rosa", Role.REVIEWER, () -> guarded.save(claim, 1, AssessmentDraft.EMPTY)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as("carla", Role.CASEWORKER, () -> guarded.agree(claim, 1, null)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as("tom", Role.TEAM_LEAD, () -> guarded.sendBack(claim, 1, "x"))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as("fatima", Role.FINANCE_PREPARER, () -> guarded.view(claim))).isInstanceOf(AccessDeniedException.class);
    }
}
