package nl.tegemoet.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import nl.tegemoet.assessment.PanelNotPossible.Problem;
import nl.tegemoet.assessment.PanelState.Phase;
import nl.tegemoet.audit.Accounting;
import nl.tegemoet.claim.Adding;
import nl.tegemoet.claim.Claims;
import nl.tegemoet.evidence.Locating;
import nl.tegemoet.identity.Colleague;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.Finding;
import nl.tegemoet.process.WithoutProcess;
import nl.tegemoet.scheme.FactsFixture;
import nl.tegemoet.scheme.Scheme;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A panel on the real database, with the process left out. */
@WithoutProcess
class PanelingDatabaseTests {

    @Autowired
    Assessments assessments;
    @Autowired
    Panels panels;
    @Autowired
    Signals signals;
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
    Conflicts conflicts;
    @Autowired
    Accounting accounting;
    @Autowired
    CurrentActor currentActor;
    @Autowired
    MessageSource messages;
    @Autowired
    Clock clock;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    PlatformTransactionManager transactions;

    private final List<Object> events = new ArrayList<>();
    private final ClaimId claim = ClaimId.random();
    private Assessing assessing;
    private Paneling paneling;

    @BeforeEach
    void rosaDisagreesWithCarla() {
        assessing = new Assessing(assessments, panels, signals, scheme, claims, locating, adding, access, accounting, currentActor, events::add, clock);
        paneling = new Paneling(panels, assessments, assessing, access, accounting, currentActor, events::add, messages, clock);
        as("system", Role.SYSTEM, () -> assessing.evaluate(claim, FactsFixture.someFacts().facts()));
        propose(ProposalKind.REFUSAL);
        as("rosa", Role.REVIEWER, () -> assessing.disagree(claim, version(), "Het geweld is wel aannemelijk."));
    }

    @Test
    void threeWhoReadApartDecideByMajorityAndTheirOutcomeIsTheProposal() {
        convene();
        opinions("rosa", "wim", "nina");
        vote("rosa", ProposalKind.GRANT);
        vote("wim", ProposalKind.REFUSAL);
        vote("nina", ProposalKind.GRANT);
        decide("rosa");
        var agreed = TestActors.callAs("tom", Role.TEAM_LEAD, () -> assessing.agreedProposal(claim)).orElseThrow();
        assertThat(agreed.kind()).isEqualTo(ProposalKind.GRANT);
        assertThat(agreed.reasons()).isEqualTo("De kamer vindt het geweld aannemelijk.");
        assertThat(agreed.proposers()).containsExactly("carla");
        assertThat(agreed.panel()).containsExactlyInAnyOrder("rosa", "wim", "nina");
        assertThat(agreed.proposedByName()).isEqualTo("Meervoudige kamer (Rosa, Wim, Nina)");
        assertThat(state("carla").outcome()).contains(ProposalKind.GRANT);
    }

    @Test
    void majorityThatRefusesNamesWhatIsNotMet() {
        convene();
        opinions("rosa", "wim", "nina");
        List.of("rosa", "wim", "nina").forEach(member -> vote(member, ProposalKind.REFUSAL));
        refuses(() -> as("rosa", Role.REVIEWER, () -> paneling.decide(claim, 1, List.of(), "Omdat.", "")), Problem.NOTHING_UNMET);
        as("rosa", Role.REVIEWER, () -> paneling.decide(claim, 1, List.of("C4"), "Omdat.", "Wij konden het niet vaststellen."));
        assertThat(TestActors.callAs("tom", Role.TEAM_LEAD, () -> assessing.agreedProposal(claim)).orElseThrow().unmet()).containsExactly("C4");
    }

    @Test
    void nobodySeesAnOpinionBeforeAllAreInAndOthersNever() {
        convene();
        opinions("rosa", "wim");
        assertThat(state("rosa").opinions()).isEmpty();
        assertThat(state("rosa").phase()).isEqualTo(Phase.OPINIONS);
        refuses(() -> vote("rosa", ProposalKind.GRANT), Problem.OPINIONS_AWAITED);
        opinions("nina");
        assertThat(state("rosa").opinions()).hasSize(3);
        assertThat(state("carla").opinions()).isEmpty();
        assertThat(state("tom").opinions()).isEmpty();
        var sealed = jdbc.sql("select content from assessment_panel_opinion limit 1").query(byte[].class).single();
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("gelezen");
    }

    @Test
    void panelIsOddOfThreeOrMoreWithoutWhoProposedOrHasAnInterest() {
        refuses(() -> convene("rosa", "wim"), Problem.TOO_FEW);
        refuses(() -> convene("rosa", "wim", "nina", "otto"), Problem.EVEN);
        refuses(() -> convene("rosa", "wim", "wim"), Problem.TWICE);
        refuses(() -> convene("rosa", "wim", "carla"), Problem.PROPOSED);
        as("otto", Role.REVIEWER, () -> conflicts.declare(claim, ""));
        refuses(() -> convene("rosa", "wim", "otto"), Problem.BARRED);
        refuses(() -> as("tom", Role.TEAM_LEAD, () -> paneling.convene(claim, people("rosa", "wim", "nina"), "tom")), Problem.CHAIR_MISSING);
        convene();
        refuses(this::convene, Problem.SITS_ALREADY);
    }

    @Test
    void whoFallsAwayIsReplacedAndAllVoteAgainAfterTheNewcomerReadApart() {
        convene();
        opinions("rosa", "wim", "nina");
        vote("rosa", ProposalKind.GRANT);
        refuses(() -> replace("wim", "otto", " "), Problem.REASONS_MISSING);
        refuses(() -> replace("wim", "carla", "ziek"), Problem.PROPOSED);
        replace("wim", "otto", "ziek");
        refuses(() -> replace("nina", "wim", "ziek"), Problem.SAT_BEFORE);
        assertThat(state("otto").opinions()).isEmpty();
        refuses(() -> as("wim", Role.REVIEWER, () -> paneling.vote(claim, 2, ProposalKind.GRANT)), Problem.NOT_A_MEMBER);
        assertThatThrownBy(() -> vote("nina", ProposalKind.GRANT)).isInstanceOf(OptimisticLockingFailureException.class);
        opinions("otto");
        List.of("rosa", "otto", "nina").forEach(member -> as(member, Role.REVIEWER, () -> paneling.vote(claim, 2, ProposalKind.GRANT)));
        as("rosa", Role.REVIEWER, () -> paneling.decide(claim, 2, List.of(), "De kamer vindt het geweld aannemelijk.", ""));
        assertThat(TestActors.callAs("tom", Role.TEAM_LEAD, () -> assessing.agreedProposal(claim)).orElseThrow().panel())
                .containsExactlyInAnyOrder("rosa", "wim", "nina", "otto");
    }

    @Test
    void whatAPanelDecidedComesBeforeAPanelAgain() {
        convene();
        opinions("rosa", "wim", "nina");
        List.of("rosa", "wim", "nina").forEach(member -> vote(member, ProposalKind.GRANT));
        decide("rosa");
        as("tom", Role.TEAM_LEAD, () -> assessing.setAside(claim));
        propose(ProposalKind.REFUSAL);
        assertThatThrownBy(() -> as("rosa", Role.REVIEWER, () -> assessing.agree(claim, version(), null)))
                .isInstanceOfSatisfying(ProposalNotPossible.class,
                        refused -> assertThat(refused.problem()).isEqualTo(ProposalNotPossible.Problem.FOR_THE_PANEL));
        convene();
        assertThat(state("rosa").phase()).isEqualTo(Phase.OPINIONS);
    }

    @Test
    void theDatabaseItselfHoldsToIt() {
        convene();
        opinions("rosa");
        var panel = state("rosa").id().toString();
        refusedBelow("update assessment_panel_opinion set person = 'wim' where panel_id = ?", panel, "never changes");
        refusedBelow("insert into assessment_panel_opinion select panel_id, person, content, given_at from assessment_panel_opinion"
                + " where panel_id = ?", panel, "Duplicate");
        refusedBelow("insert into assessment_panel_vote select id, 1, 'rosa', 'GRANT', now(6) from assessment_panel where id = ?", panel,
                "when all have given");
        refusedBelow("update assessment_panel set outcome = 'GRANT', decided_at = now(6) where id = ?", panel, "more than half");
        refusedBelow("insert into assessment_panel_seat (panel_id, person, person_name, seat, chair, seated_by, seated_at)"
                + " select id, 'carla', 'Carla', 4, false, 'tom', now(6) from assessment_panel where id = ?", panel, "Who ever proposed");
        opinions("wim", "nina");
        vote("rosa", ProposalKind.GRANT);
        refuses(() -> vote("rosa", ProposalKind.REFUSAL), Problem.VOTED);
        refuses(() -> opinions("rosa"), Problem.OPINION_GIVEN);
        refuses(() -> decide("rosa"), Problem.VOTES_AWAITED);
        refuses(() -> decide("wim"), Problem.NOT_THE_CHAIR);
    }

    private void refusedBelow(String sql, String panel, String message) {
        assertThatThrownBy(() -> jdbc.sql(sql).param(panel).update()).isInstanceOf(DataAccessException.class).hasMessageContaining(message);
    }

    private void as(String name, Role role, Runnable act) {
        TestActors.runAs(name, role, () -> new TransactionTemplate(transactions).executeWithoutResult(status -> act.run()));
    }

    private void refuses(ThrowingCallable act, Problem problem) {
        assertThatThrownBy(act).isInstanceOfSatisfying(PanelNotPossible.class, refused -> assertThat(refused.problem()).isEqualTo(problem));
    }

    private int version() {
        return TestActors.callAs("carla", Role.CASEWORKER, () -> assessing.view(claim)).version();
    }

    private void propose(ProposalKind kind) {
        var view = TestActors.callAs("carla", Role.CASEWORKER, () -> assessing.view(claim));
        var findings = new LinkedHashMap<String, PersonFinding>();
        view.criteria().forEach(criterion -> findings.put(criterion.code(), new PersonFinding(
                kind == ProposalKind.REFUSAL && criterion.code().equals("C4") ? Finding.NO : Finding.YES, "Gelezen.")));
        as("carla", Role.CASEWORKER, () -> assessing.propose(claim, view.version(), new AssessmentDraft(findings, kind, "Omdat.")));
    }

    private static List<Colleague> people(String... names) {
        return List.of(names).stream().map(name -> new Colleague(name, name.substring(0, 1).toUpperCase() + name.substring(1))).toList();
    }

    private void convene(String... members) {
        var sitting = members.length == 0 ? people("rosa", "wim", "nina") : people(members);
        as("tom", Role.TEAM_LEAD, () -> paneling.convene(claim, sitting, "rosa"));
    }

    private void replace(String leaving, String coming, String reason) {
        as("tom", Role.TEAM_LEAD, () -> paneling.replace(claim, leaving, people(coming).get(0), reason));
    }

    private void opinions(String... members) {
        List.of(members).forEach(member -> as(member, Role.REVIEWER, () -> paneling.giveOpinion(claim, ProposalKind.GRANT, "Alles gelezen.")));
    }

    private void vote(String member, ProposalKind kind) {
        as(member, Role.REVIEWER, () -> paneling.vote(claim, 1, kind));
    }

    private void decide(String chair) {
        as(chair, Role.REVIEWER, () -> paneling.decide(claim, 1, List.of(), "De kamer vindt het geweld aannemelijk.", ""));
    }

    private PanelState state(String person) {
        return TestActors.callAs(person, Role.REVIEWER, () -> paneling.state(claim)).orElseThrow();
    }
}
