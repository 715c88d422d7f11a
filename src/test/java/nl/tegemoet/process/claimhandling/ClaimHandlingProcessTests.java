package nl.tegemoet.process.claimhandling;

import static nl.tegemoet.process.WalkedClaims.CARLA;
import static nl.tegemoet.process.WalkedClaims.ROSA;
import static nl.tegemoet.process.WalkedClaims.TOM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.init;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doNothing;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.tegemoet.assessment.Assessing;
import nl.tegemoet.assessment.ProposalMade;
import nl.tegemoet.claim.ClaimWithdrawn;
import nl.tegemoet.claim.Outcome;
import nl.tegemoet.claim.Receipting;
import nl.tegemoet.claim.Registering;
import nl.tegemoet.decision.Deciding;
import nl.tegemoet.decision.DecisionAnnounced;
import nl.tegemoet.decision.DecisionKind;
import nl.tegemoet.decision.DecisionRecalled;
import nl.tegemoet.decision.DecisionSentBack;
import nl.tegemoet.decision.ViewsConcluded;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.DecisionId;
import nl.tegemoet.kernel.PaymentOrderId;
import nl.tegemoet.kernel.PersonId;
import nl.tegemoet.payment.Ordering;
import nl.tegemoet.payment.PaymentSettled;
import nl.tegemoet.process.PassedElements;
import nl.tegemoet.process.StalePage;
import nl.tegemoet.process.TaskKind;
import nl.tegemoet.process.WalkedClaims;
import nl.tegemoet.process.WithStandIns;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every path through {@code bpmn/ClaimHandling.bpmn}, on the real engine and database. */
@WithStandIns
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClaimHandlingProcessTests {

    @Autowired
    WalkedClaims walk;

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Receipting receipting;

    @Autowired
    Assessing assessing;

    @Autowired
    Deciding deciding;

    @Autowired
    Registering registering;

    @Autowired
    Ordering ordering;

    private final List<ClaimId> walked = new ArrayList<>();

    @BeforeEach
    void useThisEngine() {
        init(engine);
    }

    @AfterAll
    void everyNodeAndFlowWasPassed() {
        PassedElements.assertThatAllWerePassed(jdbc, ClaimHandling.KEY, walked);
    }

    @Test
    void grantedClaimIsAnnouncedPaidAndClosed() {
        var claim = remember(walk.signed(true));
        var process = process(claim);
        verify(receipting).confirm(claim);
        verify(assessing).evaluate(claim);
        verify(deciding).announce(claim);
        verify(ordering).order(any(), any());
        assertThat(process).isWaitingAt("CallActivity_PaymentExecution");
        walk.publish(TOM, new PaymentSettled(claim, walk.decision(claim), PaymentOrderId.random()));
        assertThat(process).isWaitingAt("Task_SendPaymentProof");
        walk.runJobs(claim);
        verify(registering).close(claim);
        assertThat(process).isEnded().hasPassedInOrder("StartEvent_ClaimSubmitted", "Task_SendReceipt", "CallActivity_CompletenessCheck",
                "Task_EvaluateEligibility", "Task_Assess", "CallActivity_SecondReview", "Task_SignDecision", "CallActivity_DecisionAnnouncement",
                "CallActivity_PaymentExecution", "Task_SendPaymentProof", "Task_CloseClaim", "EndEvent_ClaimClosed");
    }

    @Test
    void refusedClaimIsClosedWithoutPayment() {
        var claim = remember(walk.assessed());
        var process = process(claim);
        walk.review(claim, ROSA, true);
        walk.sign(claim, ROSA, false);
        assertThat(process).isEnded().hasPassed("CallActivity_DecisionAnnouncement", "Task_CloseClaim").hasNotPassed("CallActivity_PaymentExecution");
    }

    @Test
    void reactionThatHasToBeWeighedGoesBackToWhoProposed() {
        var claim = remember(walk.assessed());
        walk.review(claim, ROSA, true);
        assertThat(process(claim)).isWaitingAt("Task_SignDecision").hasPassed("CallActivity_ViewsBeforeRefusal");
        walk.publish(Actor.applicant(PersonId.random()), new ViewsConcluded(claim, ViewsConcluded.How.ANSWERED, true));
        assertThat(process(claim)).isWaitingAt("Task_Assess").isNotWaitingAt("Task_SignDecision");
    }

    @Test
    void letterByPostIsWaitedForAndNothingIsPaidBefore() {
        var claim = remember(walk.assessed());
        walk.review(claim, ROSA, true);
        walk.sign(claim, TOM, true, doNothing());
        assertThat(process(claim)).isWaitingAt("CallActivity_DecisionAnnouncement");
        assertThat(walk.instance(claim, "DecisionAnnouncement")).isWaitingAt("Task_AwaitAnnouncement");
        verify(registering, never()).decide(eq(claim), any());
        walk.left(claim, true);
        walk.runJobs(claim);
        assertThat(process(claim)).isWaitingAt("CallActivity_PaymentExecution");
        verify(registering).decide(claim, Outcome.GRANTED);
    }

    @Test
    void incompleteClaimWaitsForTheAnswerAndIsCheckedAgain() {
        var claim = remember(walk.submitted());
        walk.judge(claim, false);
        assertThat(process(claim)).isWaitingAt("CallActivity_RequestCompletion");
        walk.answer(claim);
        assertThat(process(claim)).isWaitingAt("CallActivity_CompletenessCheck");
        assertThat(walk.work(claim, TaskKind.CHECK_COMPLETENESS).isFree()).isTrue();
        walk.judge(claim, true);
        assertThat(process(claim)).isWaitingAt("Task_Assess");
    }

    @Test
    void claimThatIsNotCompletedIsAssessedWithWhatThereIs() {
        var claim = remember(walk.submitted());
        walk.judge(claim, false);
        walk.fire(claim, "BoundaryEvent_TermPassed");
        walk.chooseCourse(claim, false);
        verify(assessing).evaluate(claim);
        assertThat(process(claim)).isWaitingAt("Task_Assess");
    }

    @Test
    void claimThatIsNotProcessedIsAnnouncedAndClosed() {
        var claim = remember(walk.submitted());
        walk.judge(claim, false);
        walk.fire(claim, "BoundaryEvent_TermPassed");
        walk.proposeNotToProcess(claim, CARLA);
        var process = process(claim);
        walk.signNotProcessed(claim, TOM);
        verify(deciding).announce(claim);
        verify(registering).decide(claim, Outcome.NOT_PROCESSED);
        assertThat(process).isEnded().hasNotPassed("Task_Assess", "CallActivity_PaymentExecution");
    }

    @Test
    void proposalThatIsSentBackReturnsToWhoMadeIt() {
        var claim = remember(walk.assessed());
        walk.review(claim, ROSA, false);
        assertThat(process(claim)).isWaitingAt("Task_Assess");
        assertThat(walk.work(claim, TaskKind.ASSESS).holderId()).isEqualTo("carla");
        walk.propose(claim, CARLA);
        assertThat(process(claim)).isWaitingAt("CallActivity_SecondReview");
    }

    @Test
    void whoSignsSendsBackAndWhoMadeTheProposalMakesAnother() {
        var claim = remember(walk.assessed());
        walk.review(claim, ROSA, true);
        assertThatThrownBy(() -> walk.publish(TOM, new DecisionSentBack(claim))).as("work that nobody holds").isInstanceOf(StalePage.class);
        walk.sendBackDecision(claim, TOM);
        assertThat(process(claim)).isWaitingAt("Task_Assess");
        walk.publish(CARLA, new ProposalMade(claim));
        walk.review(claim, ROSA, true);
        assertThat(process(claim)).isWaitingAt("Task_SignDecision");
        verify(registering, never()).decide(eq(claim), any());
    }

    @Test
    void recalledDecisionIsAssessedAgainAndNothingIsAnnounced() {
        var claim = remember(walk.assessed());
        walk.review(claim, ROSA, true);
        walk.sign(claim, TOM, true, doNothing());
        walk.publish(TOM, new DecisionRecalled(claim, DecisionId.random()));
        walk.runJobs(claim);
        assertThat(process(claim)).isWaitingAt("Task_Assess");
        verify(registering, never()).decide(eq(claim), any());
    }

    @Test
    void withdrawnClaimStopsWhereverItIs() {
        var early = remember(walk.submitted());
        var begun = process(early);
        walk.publish(TOM, new ClaimWithdrawn(early));
        assertThat(begun).isEnded().hasPassed("EndEvent_ClaimWithdrawn");
        var late = remember(walk.assessed());
        walk.review(late, ROSA, true);
        walk.sign(late, TOM, true, doNothing());
        var signed = process(late);
        walk.publish(TOM, new ClaimWithdrawn(late));
        assertThat(signed).isEnded().hasPassed("EndEvent_ClaimWithdrawn");
        org.assertj.core.api.Assertions.assertThat(walk.instance(late, "DecisionAnnouncement")).isNull();
    }

    @Test
    void announcingAgreesWithTheClaimsOwnStatus() {
        var claim = walk.known();
        walk.publish(Actor.system("engine"), new DecisionAnnounced(claim, DecisionId.random(), DecisionKind.GRANT, LocalDate.of(2026, 12, 1)));
        verify(registering).decide(claim, Outcome.GRANTED);
    }

    @Test
    void announcementThatFailsIsTriedAgainAndLosesNothing() {
        var claim = remember(walk.assessed());
        walk.review(claim, ROSA, true);
        var failing = doThrow(new IllegalStateException("no letter today")).doAnswer(leaving -> walk.left(claim, true));
        assertThatThrownBy(() -> walk.sign(claim, TOM, true, failing)).hasMessageContaining("no letter today");
        assertThat(walk.instance(claim, "DecisionAnnouncement")).isWaitingAt("Task_AnnounceDecision");
        walk.runJobs(claim);
        assertThat(process(claim)).isWaitingAt("CallActivity_PaymentExecution");
    }

    private ClaimId remember(ClaimId claim) {
        walked.add(claim);
        return claim;
    }

    private ProcessInstance process(ClaimId claim) {
        return walk.instance(claim, ClaimHandling.KEY);
    }
}
