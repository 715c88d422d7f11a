package nl.tegemoet.process.viewsbeforerefusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import nl.tegemoet.assessment.Assessing;
import nl.tegemoet.assessment.AssessmentDraft;
import nl.tegemoet.assessment.PersonFinding;
import nl.tegemoet.assessment.ProposalKind;
import nl.tegemoet.claim.Claims;
import nl.tegemoet.claim.ExampleClaims;
import nl.tegemoet.claim.Outcome;
import nl.tegemoet.claim.Registering;
import nl.tegemoet.claim.Withdrawing;
import nl.tegemoet.deadline.ClockKind;
import nl.tegemoet.deadline.ClockReading;
import nl.tegemoet.deadline.ClockState;
import nl.tegemoet.deadline.MovableClock;
import nl.tegemoet.deadline.Timekeeping;
import nl.tegemoet.decision.AskingViews;
import nl.tegemoet.decision.Deciding;
import nl.tegemoet.decision.HearingViews;
import nl.tegemoet.decision.SigningNotPossible;
import nl.tegemoet.decision.Views;
import nl.tegemoet.decision.ViewsEntry.Channel;
import nl.tegemoet.decision.ViewsNotPossible;
import nl.tegemoet.decision.ViewsWay;
import nl.tegemoet.development.RealParts;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.Finding;
import nl.tegemoet.kernel.PersonId;
import nl.tegemoet.letter.LetterType;
import nl.tegemoet.letter.Letters;
import nl.tegemoet.party.Contacting;
import nl.tegemoet.party.Preferences;
import nl.tegemoet.party.Preferences.Conversation;
import nl.tegemoet.process.TaskKind;
import nl.tegemoet.process.WorkByHand;
import nl.tegemoet.process.engine.DueDate;
import nl.tegemoet.sending.SentLetters;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.convention.TestBean;

/** Asking before a refusal with nothing made up but the time: each way in which it can end. */
@RealParts
class ViewsJourneyProcessTests {

    private static final Actor CARLA = TestActors.staff("carla", Role.CASEWORKER);
    private static final Actor ROSA = TestActors.staff("rosa", Role.REVIEWER);
    private static final Actor TOM = TestActors.staff("tom", Role.TEAM_LEAD);
    private static final Actor AAD = TestActors.staff("aad", Role.AUDITOR);
    private static final String TERM_PASSED = "BoundaryEvent_ViewsTermPassed";

    @TestBean
    Clock clock;

    @Autowired
    ExampleClaims examples;
    @Autowired
    SentLetters sent;
    @Autowired
    WorkByHand hands;
    @Autowired
    CurrentActor currentActor;
    @Autowired
    Claims claims;
    @Autowired
    Registering registering;
    @Autowired
    Withdrawing withdrawing;
    @Autowired
    Assessing assessing;
    @Autowired
    AskingViews asking;
    @Autowired
    HearingViews hearing;
    @Autowired
    Deciding deciding;
    @Autowired
    Contacting contacting;
    @Autowired
    Timekeeping timekeeping;
    @Autowired
    Letters letters;

    private PersonId person;

    static Clock clock() {
        return new MovableClock();
    }

    @AfterEach
    void putTheClockBack() {
        movable().putBack();
    }

    @Test
    void grantGoesStraightOnToTheSignature() {
        var claim = filed(false);
        propose(claim, ProposalKind.GRANT, null);
        agree(claim, null);
        assertThat(isOpen(claim, TaskKind.SIGN_DECISION)).isTrue();
        assertThat(as(AAD, () -> asking.views(claim))).isEmpty();
        assertThat(types(claim)).doesNotContain(LetterType.REFUSAL_INTENTION);
    }

    @Test
    void letterSetsTheTermAndTheTermForTheDecisionRunsOn() {
        var claim = filed(false);
        var decideBy = timekeeping.due(claim, ClockKind.DECISION);
        asked(claim);
        var until = timekeeping.due(claim, ClockKind.VIEWS);
        assertThat(until).isAfterOrEqualTo(movable().today().plusWeeks(3)).isBefore(movable().today().plusWeeks(4));
        assertThat(timekeeping.due(claim, ClockKind.DECISION)).isEqualTo(decideBy);
        assertThat(hands.timer(claim, TERM_PASSED).getDuedate()).isEqualTo(DueDate.begin(until.plusDays(1), clock));
        assertThatThrownBy(() -> sign(claim)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> as(TOM, () -> deciding.sign(claim, deciding.toSign(claim).orElseThrow().version())))
                .isInstanceOfSatisfying(SigningNotPossible.class, no -> assertThat(no.problem()).isEqualTo(SigningNotPossible.Problem.VIEWS_AWAITED));
    }

    @Test
    void reactionGoesBackToWhoProposedAndIsWeighedBeforeTheRefusal() {
        var claim = filed(false);
        asked(claim);
        react(claim);
        assertThat(state(claim)).isEqualTo(ClockState.ENDED);
        assertThat(hands.work(claim, TaskKind.ASSESS).holderId()).isEqualTo("carla");
        assertThat(isOpen(claim, TaskKind.SIGN_DECISION)).isFalse();
        assertThatThrownBy(() -> propose(claim, ProposalKind.REFUSAL, null)).isInstanceOfSatisfying(ViewsNotPossible.class,
                no -> assertThat(no.problem()).isEqualTo(ViewsNotPossible.Problem.WEIGHING_MISSING));
        propose(claim, ProposalKind.REFUSAL, "U schreef over 1974. Ook dan was het geen plaatsing.");
        agree(claim, null);
        sign(claim);
        assertThat(outcome(claim)).isEqualTo(Outcome.REFUSED);
        assertThat(types(claim).stream().filter(LetterType.REFUSAL_INTENTION::equals)).as("asked once").hasSize(1);
    }

    @Test
    void reactionCanTurnItIntoAGrant() {
        var claim = filed(false);
        asked(claim);
        react(claim);
        propose(claim, ProposalKind.GRANT, null);
        agree(claim, null);
        sign(claim);
        assertThat(outcome(claim)).isEqualTo(Outcome.GRANTED);
    }

    @Test
    void nothingToAddGoesOnToTheSignature() {
        var claim = filed(false);
        asked(claim);
        applicant(() -> hearing.addNothing(views(claim).id()));
        sign(claim);
        assertThat(outcome(claim)).isEqualTo(Outcome.REFUSED);
    }

    @Test
    void termThatPassesGoesOnToTheSignature() {
        var claim = lapsed();
        assertThat(state(claim)).isEqualTo(ClockState.ENDED);
        sign(claim);
        assertThat(outcome(claim)).isEqualTo(Outcome.REFUSED);
        assertThatThrownBy(() -> react(claim)).isInstanceOfSatisfying(ViewsNotPossible.class,
                no -> assertThat(no.problem()).isEqualTo(ViewsNotPossible.Problem.DECIDED));
    }

    @Test
    void reactionAfterTheTermIsUsedAsLongAsNothingIsSigned() {
        var claim = lapsed();
        react(claim);
        assertThat(isOpen(claim, TaskKind.SIGN_DECISION)).isFalse();
        assertThat(isOpen(claim, TaskKind.ASSESS)).isTrue();
    }

    @Test
    void reactionAfterTheSignatureIsUsedAsLongAsNothingIsAnnounced() {
        var claim = lapsed();
        hands.take(claim, TaskKind.SIGN_DECISION, TOM);
        as(TOM, () -> deciding.sign(claim, deciding.toSign(claim).orElseThrow().version()));
        react(claim);
        hands.runJobs(claim);
        assertThat(isOpen(claim, TaskKind.ASSESS)).isTrue();
        assertThat(as(TOM, () -> deciding.view(claim))).isEmpty();
        assertThat(types(claim)).doesNotContain(LetterType.REFUSAL);
    }

    @Test
    void whoWouldRatherTellItIsCalledAndTheTimerStops() {
        var claim = filed(false);
        asked(claim);
        applicant(() -> hearing.wishToTell(views(claim).id()));
        assertThat(state(claim)).isEqualTo(ClockState.ENDED);
        assertThatThrownBy(() -> hands.timer(claim, TERM_PASSED)).isInstanceOf(AssertionError.class);
        hands.take(claim, TaskKind.HEAR_VIEWS, CARLA);
        currentActor.runAs(CARLA, () -> hearing.hear(claim, "Het was wel een plaatsing."));
        assertThat(isOpen(claim, TaskKind.ASSESS)).isTrue();
    }

    @Test
    void whoCannotBeReachedIsNotWaitedForAndWhoWritesAfterAllIsHeard() {
        var claim = filed(false);
        asked(claim);
        applicant(() -> hearing.wishToTell(views(claim).id()));
        hands.take(claim, TaskKind.HEAR_VIEWS, CARLA);
        currentActor.runAs(CARLA, () -> hearing.giveUpHearing(claim, "Drie keer gebeld."));
        assertThat(isOpen(claim, TaskKind.SIGN_DECISION)).isTrue();
        react(claim);
        assertThat(isOpen(claim, TaskKind.ASSESS)).isTrue();
        var other = filed(false);
        asked(other);
        applicant(() -> hearing.wishToTell(views(other).id()));
        react(other);
        assertThat(isOpen(other, TaskKind.HEAR_VIEWS)).isFalse();
        assertThat(isOpen(other, TaskKind.ASSESS)).isTrue();
    }

    @Test
    void staffCallFirstWhereThatIsWelcomeAndWhatWasSaidIsWeighedEvenIfNothingElseComes() {
        var claim = filed(true);
        propose(claim, ProposalKind.REFUSAL, null);
        agree(claim, null);
        assertThat(types(claim)).doesNotContain(LetterType.REFUSAL_INTENTION);
        hands.take(claim, TaskKind.CALL_APPLICANT, CARLA);
        currentActor.runAs(CARLA, () -> hearing.recordCall(claim, true, "Er was wel een rechter bij."));
        hands.runJobs(claim);
        sent.post(claim);
        pass(claim);
        assertThat(isOpen(claim, TaskKind.ASSESS)).isTrue();
        assertThatThrownBy(() -> propose(claim, ProposalKind.REFUSAL, null)).isInstanceOf(ViewsNotPossible.class);
    }

    @Test
    void exceptionNeedsItsReasonAndThenNobodyIsAsked() {
        var claim = filed(false);
        propose(claim, ProposalKind.REFUSAL, null);
        assertThatThrownBy(() -> currentActor.runAs(ROSA, () -> asking.choose(claim, ViewsWay.HEARD_BEFORE, " ")))
                .isInstanceOfSatisfying(ViewsNotPossible.class, no -> assertThat(no.problem()).isEqualTo(ViewsNotPossible.Problem.REASON_MISSING));
        agree(claim, ViewsWay.HEARD_BEFORE);
        sign(claim);
        assertThat(outcome(claim)).isEqualTo(Outcome.REFUSED);
        assertThat(types(claim)).doesNotContain(LetterType.REFUSAL_INTENTION);
    }

    @Test
    void reactionOnPaperDoesTheSameAndComesOnce() {
        var claim = filed(false);
        asked(claim);
        assertThatThrownBy(() -> record(claim, movable().today().minusDays(1))).isInstanceOf(ViewsNotPossible.class);
        record(claim, movable().today());
        assertThat(isOpen(claim, TaskKind.ASSESS)).isTrue();
        assertThatThrownBy(() -> react(claim)).isInstanceOfSatisfying(ViewsNotPossible.class,
                no -> assertThat(no.problem()).isEqualTo(ViewsNotPossible.Problem.ANSWERED));
    }

    @Test
    void withdrawalEndsTheWaiting() {
        var claim = filed(false);
        asked(claim);
        currentActor.runAs(CARLA, () -> withdrawing.record(claim, movable().today()));
        hands.runJobs(claim);
        assertThat(hands.instances(claim)).isEmpty();
        assertThat(state(claim)).isEqualTo(ClockState.ENDED);
        assertThatThrownBy(() -> react(claim)).isInstanceOf(ViewsNotPossible.class);
    }

    @RepeatedTest(3)
    void reactionInTheSecondOfTheTimerIsNeverLost() throws Exception {
        var claim = filed(false);
        asked(claim);
        var id = views(claim).id();
        movable().putTo(timekeeping.due(claim, ClockKind.VIEWS).plusDays(1));
        var timer = hands.timer(claim, TERM_PASSED);
        var begin = new CyclicBarrier(2);
        var threads = Executors.newFixedThreadPool(2);
        try {
            var passing = threads.submit((Callable<Boolean>) () -> {
                begin.await();
                try {
                    hands.fire(claim, TERM_PASSED);
                } catch (ProcessEngineException | AssertionError | org.springframework.dao.ConcurrencyFailureException reactedFirst) {
                    return false;
                }
                return true;
            });
            var answering = threads.submit((Callable<Boolean>) () -> {
                begin.await();
                applicant(() -> hearing.give(id, "Het klopt niet.", List.of()));
                return true;
            });
            passing.get();
            assertThat(answering.get()).isTrue();
        } finally {
            threads.shutdownNow();
        }
        assertThat(timer).isNotNull();
        assertThat(views(claim).answer()).isPresent();
        assertThat(isOpen(claim, TaskKind.ASSESS)).isTrue();
        assertThat(isOpen(claim, TaskKind.SIGN_DECISION)).isFalse();
    }

    private MovableClock movable() {
        return (MovableClock) clock;
    }

    private <T> T as(Actor actor, Supplier<T> act) {
        return currentActor.callAs(actor, act);
    }

    private void applicant(Runnable act) {
        currentActor.runAs(Actor.applicant(person), act);
    }

    private ClaimId filed(boolean phone) {
        person = examples.aPerson();
        var claim = examples.submitted(person).claim();
        hands.runJobs(claim);
        currentActor.runAs(CARLA, () -> contacting.choose(claim, new Preferences("nl", phone, phone ? "0612345678" : "", "", Conversation.NO, "", "",
                false)));
        hands.take(claim, TaskKind.CHECK_COMPLETENESS, CARLA);
        currentActor.runAs(CARLA, () -> registering.judgeComplete(claim, claims.summary(claim).version()));
        hands.runJobs(claim);
        return claim;
    }

    private void propose(ClaimId claim, ProposalKind kind, String weighing) {
        if (hands.work(claim, TaskKind.ASSESS).isFree()) {
            hands.take(claim, TaskKind.ASSESS, CARLA);
        }
        currentActor.runAs(CARLA, () -> {
            if (weighing != null) {
                hearing.weigh(claim, weighing);
            }
            var view = assessing.view(claim);
            var findings = new LinkedHashMap<String, PersonFinding>();
            view.criteria().forEach(criterion -> findings.put(criterion.code(), new PersonFinding(
                    kind == ProposalKind.REFUSAL && criterion.code().equals("C4") ? Finding.NO : Finding.YES, "Gelezen en gewogen.")));
            assessing.propose(claim, view.version(), new AssessmentDraft(findings, kind, "Zo blijkt het uit de stukken."));
        });
    }

    private void agree(ClaimId claim, ViewsWay exception) {
        hands.take(claim, TaskKind.REVIEW, ROSA);
        currentActor.runAs(ROSA, () -> {
            if (exception != null) {
                asking.choose(claim, exception, "Vorige week nog gesproken, er is niets nieuws.");
            }
            assessing.agree(claim, assessing.view(claim).version(), null);
        });
        hands.runJobs(claim);
    }

    /** Up to the letter that has left. */
    private void asked(ClaimId claim) {
        propose(claim, ProposalKind.REFUSAL, null);
        agree(claim, null);
        sent.post(claim);
        assertThat(types(claim)).contains(LetterType.REFUSAL_INTENTION);
    }

    private ClaimId lapsed() {
        var claim = filed(false);
        asked(claim);
        pass(claim);
        assertThat(isOpen(claim, TaskKind.SIGN_DECISION)).isTrue();
        return claim;
    }

    private void pass(ClaimId claim) {
        movable().putTo(timekeeping.due(claim, ClockKind.VIEWS).plusDays(1));
        hands.fire(claim, TERM_PASSED);
    }

    private void react(ClaimId claim) {
        var id = views(claim).id();
        applicant(() -> hearing.give(id, "Het klopt niet: er was wel een rechter bij.", List.of()));
        hands.runJobs(claim);
    }

    private void record(ClaimId claim, LocalDate receivedOn) {
        currentActor.runAs(CARLA, () -> hearing.record(claim, Channel.PAPER, receivedOn, "Brief van twee bladzijden.", List.of()));
    }

    private void sign(ClaimId claim) {
        hands.take(claim, TaskKind.SIGN_DECISION, TOM);
        as(TOM, () -> deciding.sign(claim, deciding.toSign(claim).orElseThrow().version()));
        hands.runJobs(claim);
        sent.post(claim);
        hands.runJobs(claim);
    }

    private Views views(ClaimId claim) {
        return as(AAD, () -> asking.views(claim)).orElseThrow();
    }

    private boolean isOpen(ClaimId claim, TaskKind kind) {
        try {
            hands.work(claim, kind);
            return true;
        } catch (AssertionError none) {
            return false;
        }
    }

    private ClockState state(ClaimId claim) {
        return timekeeping.reading(claim, ClockKind.VIEWS).map(ClockReading::state).orElseThrow();
    }

    private Outcome outcome(ClaimId claim) {
        return as(AAD, () -> claims.summary(claim)).outcome();
    }

    private List<LetterType> types(ClaimId claim) {
        return as(AAD, () -> letters.list(claim)).stream().map(letter -> letter.type()).toList();
    }
}
