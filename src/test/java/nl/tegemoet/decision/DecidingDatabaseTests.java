package nl.tegemoet.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.tegemoet.assessment.AssessedClaims;
import nl.tegemoet.assessment.Assessing;
import nl.tegemoet.assessment.ClaimAccess;
import nl.tegemoet.assessment.ProposalKind;
import nl.tegemoet.assessment.ProposalNotPossible;
import nl.tegemoet.audit.Accounting;
import nl.tegemoet.claim.Claims;
import nl.tegemoet.claim.ExampleClaims;
import nl.tegemoet.deadline.Terms;
import nl.tegemoet.decision.SigningNotPossible.Problem;
import nl.tegemoet.development.RealParts;
import nl.tegemoet.identity.ClaimOwners;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Mandates;
import nl.tegemoet.identity.Role;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.DecisionId;
import nl.tegemoet.kernel.Euro;
import nl.tegemoet.letter.LetterType;
import nl.tegemoet.letter.Letters;
import nl.tegemoet.scheme.Scheme;
import nl.tegemoet.sending.Sending;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Deciding on the real database, with the process left out: no process waits for these claims. */
@RealParts
@RecordApplicationEvents
class DecidingDatabaseTests {

    @Autowired
    ExampleClaims examples;
    @Autowired
    AssessedClaims assessed;
    @Autowired
    Deciding guarded;
    @Autowired
    Decisions decisions;
    @Autowired
    DecisionLetters decisionLetters;
    @Autowired
    Withholdings withholdings;
    @Autowired
    ViewsRecords viewsRecords;
    @Autowired
    AskingViews askingViews;
    @Autowired
    Sending sending;
    @Autowired
    Letters letters;
    @Autowired
    Assessing assessing;
    @Autowired
    ClaimAccess access;
    @Autowired
    Claims claims;
    @Autowired
    ClaimOwners owners;
    @Autowired
    Mandates mandates;
    @Autowired
    Scheme scheme;
    @Autowired
    Terms terms;
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

    @Autowired
    ApplicationEvents announcements;

    private final List<Object> events = Collections.synchronizedList(new ArrayList<>());
    private Deciding deciding;
    private ClaimId claim;

    @BeforeEach
    void aClaim() {
        deciding = new Deciding(decisions, decisionLetters, withholdings, viewsRecords, sending, assessing, access, claims, owners, mandates, scheme, accounting,
                currentActor, events::add, clock);
        claim = examples.submitted().claim();
    }

    private void as(String name, Role role, Runnable act) {
        TestActors.runAs(name, role, () -> new TransactionTemplate(transactions).executeWithoutResult(status -> act.run()));
    }

    private int version() {
        return TestActors.callAs("rosa", Role.REVIEWER, () -> deciding.toSign(claim)).orElseThrow().version();
    }

    private void agreed(ProposalKind kind) {
        assessed.agreed(claim, kind, "carla", "rosa");
        if (kind == ProposalKind.REFUSAL) {
            as("rosa", Role.REVIEWER, () -> askingViews.choose(claim, ViewsWay.OWN_FACTS, "Wij gaan uit van wat de aanvrager zelf vertelde."));
        }
    }

    private void sign() {
        as("tom", Role.TEAM_LEAD, () -> deciding.sign(claim, version()));
    }

    private void announce() {
        as("system", Role.SYSTEM, () -> deciding.announce(claim));
    }

    private DecisionView view() {
        return TestActors.callAs("rosa", Role.REVIEWER, () -> deciding.view(claim)).orElseThrow();
    }

    private Optional<GrantedAmount> granted(DecisionId decision) {
        return TestActors.callAs("fatima", Role.FINANCE_PREPARER, () -> deciding.granted(decision));
    }

    @Test
    void aGrantIsSignedAnnouncedAndReadyToPay() {
        agreed(ProposalKind.GRANT);
        sign();
        assertThat(view().amount()).isEqualTo(Euro.of(5000));
        assertThat(granted(view().id())).isEmpty();
        announce();
        var announcement = view().announcement().orElseThrow();
        assertThat(announcement.announcedOn()).isEqualTo(terms.today());
        assertThat(announcement.paymentDue()).isEqualTo(terms.paymentDue(terms.today()));
        assertThat(announcement.objectionUntil()).isEqualTo(terms.objectionUntil(terms.today()));
        assertThat(granted(view().id())).hasValueSatisfying(amount -> {
            assertThat(amount.amount()).isEqualTo(Euro.of(5000));
            assertThat(amount.deciders()).containsExactlyInAnyOrder("carla", "rosa", "tom");
        });
        assertThat(events).containsExactly(new DecisionSigned(claim, view().id(), DecisionKind.GRANT));
        assertThat(announcements.stream(DecisionAnnounced.class))
                .containsExactly(new DecisionAnnounced(claim, view().id(), DecisionKind.GRANT, terms.today()));
    }

    @Test
    void aGrantIsAnnouncedByLetterL12AndARefusalByL13() {
        agreed(ProposalKind.GRANT);
        sign();
        announce();
        assertThat(lettersOf(claim)).contains(LetterType.GRANT).doesNotContain(LetterType.REFUSAL);
        claim = examples.submitted().claim();
        agreed(ProposalKind.REFUSAL);
        sign();
        announce();
        assertThat(lettersOf(claim)).contains(LetterType.REFUSAL).doesNotContain(LetterType.GRANT);
    }

    private List<LetterType> lettersOf(ClaimId claim) {
        return TestActors.callAs("carla", Role.CASEWORKER, () -> letters.list(claim)).stream().map(letter -> letter.type()).toList();
    }

    @Test
    void aRefusalNamesItsGroundsAndPaysNothing() {
        agreed(ProposalKind.REFUSAL);
        sign();
        announce();
        assertThat(view().grounds()).containsExactly(RefusalGround.NO_EXCESSIVE_VIOLENCE);
        assertThat(view().announcement().orElseThrow().paymentDue()).isNull();
        assertThat(granted(view().id())).isEmpty();
    }

    @Test
    void theApplicantSeesTheDecisionOnceItIsAnnouncedAndNobodyElseDoes() {
        agreed(ProposalKind.GRANT);
        sign();
        var applicant = TestActors.callAs("rosa", Role.REVIEWER, () -> claims.summary(claim)).person();
        assertThat(TestActors.callAsApplicant(applicant, () -> guarded.own(claim))).isEmpty();
        announce();
        assertThat(TestActors.callAsApplicant(applicant, () -> guarded.own(claim))).hasValueSatisfying(decision ->
                assertThat(decision.amount()).isEqualTo(Euro.of(5000)));
        assertThat(TestActors.callAsApplicant(examples.aPerson(), () -> guarded.own(claim))).isEmpty();
    }

    @Test
    void ofTwoWhoSignAtOnceOneIsTooLate() throws Exception {
        agreed(ProposalKind.GRANT);
        int version = version();
        var threads = Executors.newFixedThreadPool(2);
        try {
            var outcomes = threads.invokeAll(List.of(signing("tom", version), signing("rosa", version)));
            assertThat(List.of(outcomes.get(0).get(), outcomes.get(1).get())).containsExactlyInAnyOrder("signed", "ALREADY_SIGNED");
        } finally {
            threads.shutdown();
        }
    }

    private Callable<String> signing(String signer, int version) {
        return () -> {
            try {
                as(signer, Role.TEAM_LEAD, () -> deciding.sign(claim, version));
                return "signed";
            } catch (SigningNotPossible refused) {
                return refused.problem().name();
            }
        };
    }

    @Test
    void announcingAgainChangesNothing() {
        agreed(ProposalKind.GRANT);
        sign();
        announce();
        var once = view();
        announce();
        assertThat(view()).isEqualTo(once);
        assertThat(lettersOf(claim)).containsOnlyOnce(LetterType.GRANT);
        assertThat(announcements.stream(DecisionAnnounced.class)).hasSize(1);
    }

    @Test
    void nothingIsSignedBeforeASecondReaderAgreed() {
        refusesToSign("tom", 1, Problem.NOTHING_AGREED);
    }

    @Test
    void theProposerDoesNotSign() {
        agreed(ProposalKind.GRANT);
        refusesToSign("carla", version(), Problem.SAME_PERSON);
    }

    @Test
    void aClaimHasOneDecisionInForce() {
        agreed(ProposalKind.GRANT);
        int version = version();
        sign();
        refusesToSign("rosa", version, Problem.ALREADY_SIGNED);
    }

    @Test
    void whoIsAskedToSignSendsBackAndNothingIsSigned() {
        agreed(ProposalKind.GRANT);
        var seen = version();
        assertThatThrownBy(() -> as("tom", Role.TEAM_LEAD, () -> deciding.sendBack(claim, seen, " "))).isInstanceOf(ProposalNotPossible.class);
        assertThatThrownBy(() -> as("carla", Role.REVIEWER, () -> deciding.sendBack(claim, seen, "Noem het tweede tehuis.")))
                .as("who proposed").isInstanceOf(ProposalNotPossible.class);
        assertThatThrownBy(() -> as("tom", Role.TEAM_LEAD, () -> deciding.sendBack(claim, seen - 1, "Noem het tweede tehuis.")))
                .isInstanceOf(OptimisticLockingFailureException.class);
        as("tom", Role.TEAM_LEAD, () -> deciding.sendBack(claim, seen, "Noem het tweede tehuis."));
        refusesToSign("rosa", seen, Problem.NOTHING_AGREED);
        var back = TestActors.callAs("carla", Role.CASEWORKER, () -> assessing.view(claim)).sentBack().orElseThrow();
        assertThat(back.text()).isEqualTo("Noem het tweede tehuis.");
        assertThat(events).last().isEqualTo(new DecisionSentBack(claim));
        var sealed = jdbc.sql("select remarks from assessment_set_aside where claim_id = ?").param(claim.toString()).query(byte[].class).single();
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("tehuis");
        assertThatThrownBy(() -> jdbc.sql("insert into assessment_set_aside (claim_id, round, set_aside_by, set_aside_at, remarks,"
                + " set_aside_by_name) select claim_id, 1, 'carla', now(6), 'x', 'Carla' from assessment where claim_id = ?")
                .param(claim.toString()).update()).isInstanceOf(DataAccessException.class).hasMessageContaining("Who ever proposed");
        agreed(ProposalKind.GRANT);
        assertThat(TestActors.callAs("carla", Role.CASEWORKER, () -> assessing.view(claim)).answered()).contains(back);
        as("tom", Role.TEAM_LEAD, () -> deciding.sign(claim, version()));
        assertThat(view().kind()).isEqualTo(DecisionKind.GRANT);
    }

    private void refusesToSign(String signer, int version, Problem problem) {
        assertThatThrownBy(() -> as(signer, Role.TEAM_LEAD, () -> deciding.sign(claim, version)))
                .isInstanceOfSatisfying(SigningNotPossible.class, refused -> assertThat(refused.problem()).isEqualTo(problem));
    }

    @Test
    void aStalePageSignsNothing() {
        agreed(ProposalKind.GRANT);
        assertThatThrownBy(() -> as("tom", Role.TEAM_LEAD, () -> deciding.sign(claim, version() - 1)))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void theDatabaseItselfRefusesASecondDecisionAndOnePersonAlone() {
        agreed(ProposalKind.GRANT);
        sign();
        assertThatThrownBy(() -> insert(claim, "carla", "tom")).hasMessageContaining("decision_one_in_force_per_claim");
        assertThatThrownBy(() -> insert(ClaimId.random(), "tom", "tom")).isInstanceOf(DataAccessException.class)
                .hasMessageContaining("decision_four_eyes");
    }

    private void insert(ClaimId claim, String proposer, String signer) {
        jdbc.sql("insert into decision (id, claim_id, in_force_claim, kind, amount_cents, scheme, grounds, reasons, proposed_by, reviewed_by,"
                        + " signed_by, signed_by_name, capacity, mandate_id, signed_at, deciders)"
                        + " values (uuid(), ?, ?, 'GRANT', 500000, 'x', '', 'x', ?, 'rosa', ?, 'x', 'TEAM_LEAD', (select id from identity_mandate"
                        + " where holder = ? and kind = 'GRANT'), '2026-01-01', 'x')")
                .params(claim.toString(), claim.toString(), proposer, signer, signer).update();
    }

    @Test
    void theDatabaseKeepsADecisionAsItWas() {
        agreed(ProposalKind.GRANT);
        sign();
        assertThatThrownBy(() -> change("amount_cents = 600000")).hasMessageContaining("does not change");
        announce();
        assertThatThrownBy(() -> change("announced_on = '2020-01-01'")).hasMessageContaining("announced decision does not change");
        assertThatThrownBy(() -> jdbc.sql("delete from decision where claim_id = ?").param(claim.toString()).update())
                .hasMessageContaining("not deleted");
    }

    private void change(String assignment) {
        jdbc.sql("update decision set " + assignment + " where claim_id = ?").param(claim.toString()).update();
    }

    @Test
    void eachActNeedsItsRole() {
        assertThatThrownBy(() -> as("carla", Role.CASEWORKER, () -> guarded.sign(claim, 1))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as("rosa", Role.REVIEWER, () -> guarded.announce(claim))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as("clara", Role.COUNCIL_MEMBER, () -> guarded.view(claim))).isInstanceOf(AccessDeniedException.class);
    }
}
