package nl.tegemoet.process.requestcompletion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import nl.tegemoet.claim.Asking;
import nl.tegemoet.claim.ClaimStatus;
import nl.tegemoet.claim.ClaimSummary;
import nl.tegemoet.claim.Claims;
import nl.tegemoet.claim.Completing;
import nl.tegemoet.claim.CompletionNotPossible;
import nl.tegemoet.claim.ExampleClaims;
import nl.tegemoet.claim.Outcome;
import nl.tegemoet.claim.Question;
import nl.tegemoet.claim.Registering;
import nl.tegemoet.deadline.ClockEvent.ForeignAnswer;
import nl.tegemoet.deadline.ClockEvent.ForeignRequest;
import nl.tegemoet.deadline.ClockKind;
import nl.tegemoet.deadline.ClockReading;
import nl.tegemoet.deadline.ClockState;
import nl.tegemoet.deadline.MovableClock;
import nl.tegemoet.deadline.Timekeeping;
import nl.tegemoet.decision.LeavingUnprocessed;
import nl.tegemoet.decision.SigningNotPossible;
import nl.tegemoet.development.RealParts;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.PersonId;
import nl.tegemoet.letter.Letter;
import nl.tegemoet.letter.Letters;
import nl.tegemoet.party.Channel;
import nl.tegemoet.process.TaskKind;
import nl.tegemoet.process.WorkByHand;
import nl.tegemoet.process.engine.DueDate;
import nl.tegemoet.sending.SentLetters;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.convention.TestBean;

/** The completion of a claim with nothing made up but the time: letters, clocks, the engine and its timers, the database. */
@RealParts
class CompletionJourneyProcessTests {

    private static final Actor CARLA = TestActors.staff("carla", Role.CASEWORKER);
    private static final Actor TOM = TestActors.staff("tom", Role.TEAM_LEAD);
    private static final Actor AAD = TestActors.staff("aad", Role.AUDITOR);
    private static final String TERM_PASSED = "BoundaryEvent_TermPassed";
    private static final String REMINDER_DUE = "BoundaryEvent_ReminderDue";

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
    Asking asking;
    @Autowired
    Completing completing;
    @Autowired
    LeavingUnprocessed leavingUnprocessed;
    @Autowired
    Timekeeping timekeeping;
    @Autowired
    Letters letters;
    @Autowired
    TaskService tasks;
    @Autowired
    JdbcClient jdbc;

    private PersonId person;

    static Clock clock() {
        return new MovableClock();
    }

    @AfterEach
    void putTheClockBack() {
        movable().putBack();
    }

    @Test
    void letterSetsTheTermAndTheTermForTheDecisionStandsStill() {
        var claim = filed();
        var before = due(claim, ClockKind.DECISION);
        ask(claim);
        var until = due(claim, ClockKind.COMPLETION);
        assertThat(until).isAfterOrEqualTo(movable().today().plusWeeks(6));
        assertThat(due(claim, ClockKind.DECISION)).isEqualTo(before.plusDays(until.toEpochDay() - movable().today().toEpochDay()));
        assertThat(hands.timer(claim, TERM_PASSED).getDuedate()).isEqualTo(DueDate.begin(until.plusDays(1), clock));
        assertThat(hands.timer(claim, REMINDER_DUE).getDuedate()).isBefore(DueDate.begin(until, clock));
        assertThat(codes(claim)).contains("L03");
    }

    @Test
    void answerStartsTheTermForTheDecisionAgain() {
        var claim = filed();
        var before = due(claim, ClockKind.DECISION);
        ask(claim);
        movable().putTo(movable().today().plusDays(10));
        answer(claim);
        assertThat(state(claim, ClockKind.COMPLETION)).isEqualTo(ClockState.ENDED);
        assertThat(due(claim, ClockKind.DECISION)).isEqualTo(before.plusDays(9));
        assertThat(hands.work(claim, TaskKind.CHECK_COMPLETENESS).dueOn()).isEqualTo(before.plusDays(9));
    }

    @Test
    void reminderIsWrittenOnceAndNotAfterAnAnswer() {
        var claim = filed();
        ask(claim);
        movable().putTo(due(claim, ClockKind.COMPLETION).minusDays(7));
        hands.fire(claim, REMINDER_DUE);
        hands.runJobs(claim);
        assertThat(codes(claim)).containsOnlyOnce("L04");
        answer(claim);
        currentActor.runAs(Actor.system("engine"), () -> completing.remind(claim));
        assertThat(codes(claim)).containsOnlyOnce("L04");
    }

    @Test
    void claimIsNotProcessedAfterTheTermPassedUnused() {
        var claim = lapsed();
        var until = due(claim, ClockKind.COMPLETION);
        assertThat(state(claim, ClockKind.COMPLETION)).isEqualTo(ClockState.ENDED);
        assertThat(due(claim, ClockKind.NOT_PROCESSED_DECISION)).isAfterOrEqualTo(until.plusWeeks(4)).isBefore(until.plusWeeks(5));
        assertThat(hands.work(claim, TaskKind.CHOOSE_COURSE).dueOn()).isEqualTo(due(claim, ClockKind.NOT_PROCESSED_DECISION));
        propose(claim);
        assertThat(as(TOM, () -> leavingUnprocessed.letterToSign(claim))).isNotEmpty();
        sign(claim);
        assertThat(codes(claim)).contains("L05");
        assertThat(summary(claim).outcome()).isEqualTo(Outcome.NOT_PROCESSED);
        assertThat(summary(claim).status()).isEqualTo(ClaimStatus.CLOSED);
        assertThat(state(claim, ClockKind.NOT_PROCESSED_DECISION)).isEqualTo(ClockState.ENDED);
        assertThat(state(claim, ClockKind.DECISION)).isEqualTo(ClockState.ENDED);
        assertThat(state(claim, ClockKind.OBJECTION)).isEqualTo(ClockState.RUNNING);
        assertThat(hands.instances(claim)).isEmpty();
    }

    @Test
    void timerThatGoesOffTooEarlyChangesNothing() {
        var claim = filed();
        ask(claim);
        assertThatThrownBy(() -> hands.fire(claim, TERM_PASSED)).hasMessageContaining("still runs");
        assertThat(state(claim, ClockKind.COMPLETION)).isEqualTo(ClockState.RUNNING);
        answer(claim);
        assertThat(hands.work(claim, TaskKind.CHECK_COMPLETENESS).isFree()).isTrue();
    }

    @Test
    void claimIsLeftUnprocessedOnlyAfterATermThatPassed() {
        var claim = filed();
        assertThatThrownBy(() -> leave(claim)).isInstanceOfSatisfying(CompletionNotPossible.class,
                refused -> assertThat(refused.problem()).isEqualTo(CompletionNotPossible.Problem.NO_TERM_GIVEN));
        ask(claim);
        movable().putTo(due(claim, ClockKind.COMPLETION));
        assertThatThrownBy(() -> leave(claim)).isInstanceOfSatisfying(CompletionNotPossible.class,
                refused -> assertThat(refused.problem()).isEqualTo(CompletionNotPossible.Problem.TERM_STILL_RUNS));
        assertThatThrownBy(() -> jdbc.sql("insert into decision (id, claim_id, in_force_claim, kind, scheme, grounds, reasons, proposed_by,"
                        + " signed_by, signed_by_name, capacity, signed_at, deciders) values (uuid(), ?, ?, 'NOT_PROCESSED', '2026', '', 'x',"
                        + " 'carla', 'tom', 'Tom', 'TEAM_LEAD', now(), 'carla,tom')")
                .params(claim.toString(), claim.toString()).update()).hasMessageContaining("only after a term");
    }

    @Test
    void whoProposedDoesNotSign() {
        var claim = lapsed();
        propose(claim);
        var both = TestActors.staff("carla", Role.CASEWORKER, Role.REVIEWER);
        assertThatThrownBy(() -> as(both, () -> leavingUnprocessed.sign(claim, 1))).isInstanceOf(SigningNotPossible.class);
    }

    @Test
    void answerBeforeTheSignatureOvertakesTheProposal() {
        var claim = lapsed();
        propose(claim);
        answer(claim);
        assertThat(as(TOM, () -> leavingUnprocessed.toSign(claim))).isEmpty();
        assertThat(hands.work(claim, TaskKind.CHECK_COMPLETENESS).isFree()).isTrue();
        assertThat(state(claim, ClockKind.NOT_PROCESSED_DECISION)).isEqualTo(ClockState.ENDED);
        assertThatThrownBy(() -> as(TOM, () -> leavingUnprocessed.sign(claim, 1))).isInstanceOf(SigningNotPossible.class);
    }

    @Test
    void answerThatIsNotEnoughStartsTheFourWeeksOnItsOwnDay() {
        var claim = lapsed();
        answer(claim);
        var answeredOn = movable().today();
        hands.take(claim, TaskKind.CHECK_COMPLETENESS, CARLA);
        movable().putTo(answeredOn.plusDays(3));
        currentActor.runAs(CARLA, () -> completing.findNotEnough(claim, summary(claim).version()));
        assertThat(due(claim, ClockKind.NOT_PROCESSED_DECISION)).isAfterOrEqualTo(answeredOn.plusWeeks(4)).isBefore(answeredOn.plusWeeks(5));
        propose(claim);
        sign(claim);
        assertThat(summary(claim).outcome()).isEqualTo(Outcome.NOT_PROCESSED);
    }

    @Test
    void furtherTermCountsFromItsOwnLetter() {
        var claim = lapsed();
        hands.take(claim, TaskKind.CHOOSE_COURSE, CARLA);
        currentActor.runAs(CARLA, () -> completing.giveFurtherTerm(claim, summary(claim).version(), 2));
        assertThat(codes(claim).stream().filter("L03"::equals)).hasSize(2);
        assertThat(due(claim, ClockKind.COMPLETION)).isAfterOrEqualTo(movable().today().plusWeeks(2));
        assertThat(hands.timer(claim, TERM_PASSED).getDuedate()).isEqualTo(DueDate.begin(due(claim, ClockKind.COMPLETION).plusDays(1), clock));
        assertThat(state(claim, ClockKind.NOT_PROCESSED_DECISION)).isEqualTo(ClockState.ENDED);
        answer(claim);
        assertThat(hands.work(claim, TaskKind.CHECK_COMPLETENESS).isFree()).isTrue();
    }

    @Test
    void timersStandStillUntilALetterByPostLeaves() {
        var claim = sent.claim(Channel.POST);
        hands.runJobs(claim);
        ask(claim);
        assertThat(completing(claim)).isFalse();
        assertThat(hands.timer(claim, TERM_PASSED).getDuedate()).isEqualTo(DueDate.STANDING_STILL);
        movable().putTo(movable().today().plusDays(2));
        sent.post(claim);
        assertThat(due(claim, ClockKind.COMPLETION)).isAfterOrEqualTo(movable().today().plusWeeks(6));
        assertThat(hands.timer(claim, TERM_PASSED).getDuedate()).isEqualTo(DueDate.begin(due(claim, ClockKind.COMPLETION).plusDays(1), clock));
    }

    @Test
    void answerBeforeTheLetterLeavesTakesItBack() {
        var claim = sent.claim(Channel.POST);
        hands.runJobs(claim);
        ask(claim);
        var question = open(claim);
        currentActor.runAs(CARLA, () -> asking.answerOnPaper(question.id(), "Aan de balie afgegeven.", List.of(), movable().today(), null));
        assertThat(completing(claim)).isFalse();
        assertThat(hands.work(claim, TaskKind.CHECK_COMPLETENESS).isFree()).isTrue();
        assertThat(jdbc.sql("select state from sending_dispatch where claim_id = ? and type = 'COMPLETION_REQUEST'").param(claim.toString())
                .query(String.class).single()).isEqualTo("TAKEN_BACK");
    }

    @Test
    void answerOnPaperCountsFromTheDayItCameIn() {
        var claim = filed();
        var before = due(claim, ClockKind.DECISION);
        ask(claim);
        var question = open(claim);
        var cameIn = movable().today().plusDays(5);
        movable().putTo(cameIn.plusDays(4));
        assertThatThrownBy(() -> as(CARLA, () -> paper(question, cameIn.plusDays(9)))).isInstanceOf(CompletionNotPossible.class);
        as(CARLA, () -> paper(question, cameIn));
        assertThat(due(claim, ClockKind.DECISION)).isEqualTo(before.plusDays(4));
        var answer = as(AAD, () -> asking.question(question.id())).answer();
        assertThat(answer.receivedOn()).isEqualTo(cameIn);
        assertThat(answer.onPaper().recordedBy()).isEqualTo("carla");
    }

    @Test
    void openWorkFollowsTheLedgerAndStandsStillWithIt() {
        var claim = filed();
        var before = due(claim, ClockKind.DECISION);
        record(claim, true);
        assertThat(hands.work(claim, TaskKind.CHECK_COMPLETENESS).dueOn()).isNull();
        assertThat(taskDue(claim)).isNull();
        movable().putTo(movable().today().plusDays(8));
        record(claim, false);
        assertThat(hands.work(claim, TaskKind.CHECK_COMPLETENESS).dueOn()).isEqualTo(before.plusDays(7));
        assertThat(taskDue(claim)).isEqualTo(DueDate.begin(before.plusDays(7), clock));
    }

    /** With the real use case, that tries again by itself: whatever comes first, the answer stands and the claim is checked once. */
    @RepeatedTest(3)
    void answerInTheSecondOfTheTimerIsKept() throws Exception {
        var claim = filed();
        ask(claim);
        movable().putTo(due(claim, ClockKind.COMPLETION).plusDays(1));
        var together = new CyclicBarrier(2);
        var both = Executors.newFixedThreadPool(2);
        try {
            Callable<Void> timer = () -> {
                together.await();
                try {
                    hands.fire(claim, TERM_PASSED);
                } catch (ProcessEngineException | AssertionError | IllegalStateException answerFirst) {
                    // the job executor tries once more, and finds that there is no such timer any more
                }
                return null;
            };
            Callable<Void> answer = () -> {
                together.await();
                answer(claim);
                return null;
            };
            for (var done : both.invokeAll(List.of(timer, answer))) {
                done.get();
            }
        } finally {
            both.shutdown();
        }
        assertThat(as(AAD, () -> asking.questions(claim))).singleElement().matches(question -> !question.isOpen());
        assertThat(tasks.createTaskQuery().processInstanceBusinessKey(claim.toString()).list()).singleElement()
                .satisfies(task -> assertThat(task.getTaskDefinitionKey()).isEqualTo("Task_CheckCompleteness"));
        assertThat(state(claim, ClockKind.COMPLETION)).isEqualTo(ClockState.ENDED);
    }

    private MovableClock movable() {
        return (MovableClock) clock;
    }

    private ClaimId filed() {
        person = examples.aPerson();
        var claim = examples.submitted(person).claim();
        hands.runJobs(claim);
        return claim;
    }

    private ClaimId lapsed() {
        var claim = filed();
        ask(claim);
        movable().putTo(due(claim, ClockKind.COMPLETION).plusDays(1));
        hands.fire(claim, TERM_PASSED);
        return claim;
    }

    private void ask(ClaimId claim) {
        hands.take(claim, TaskKind.CHECK_COMPLETENESS, CARLA);
        currentActor.runAs(CARLA, () -> registering.askApplicant(claim, summary(claim).version(), "De naam van de plek.\nEen kopie van uw paspoort."));
    }

    private void answer(ClaimId claim) {
        var question = open(claim);
        TestActors.callAsApplicant(person, () -> {
            asking.answer(question.id(), "Het was in Zeist.", List.of());
            return null;
        });
    }

    private Void paper(Question question, LocalDate receivedOn) {
        asking.answerOnPaper(question.id(), "Een brief van twee bladen.", List.of(), receivedOn, receivedOn.minusDays(1));
        return null;
    }

    private void leave(ClaimId claim) {
        currentActor.runAs(CARLA, () -> leavingUnprocessed.propose(claim, summary(claim).version(), "De naam van de plek.",
                "Zonder de plek kunnen wij niet zoeken."));
    }

    private void propose(ClaimId claim) {
        hands.take(claim, TaskKind.CHOOSE_COURSE, CARLA);
        leave(claim);
    }

    private void sign(ClaimId claim) {
        hands.take(claim, TaskKind.SIGN_NOT_PROCESSED, TOM);
        as(TOM, () -> leavingUnprocessed.sign(claim, leavingUnprocessed.toSign(claim).orElseThrow().version()));
        hands.runJobs(claim);
    }

    private void record(ClaimId claim, boolean asks) {
        currentActor.runAs(CARLA, () -> timekeeping.record(claim, ClockKind.DECISION,
                asks ? new ForeignRequest(movable().today()) : new ForeignAnswer(movable().today()), "foreign:test"));
    }

    private Question open(ClaimId claim) {
        return as(AAD, () -> asking.questions(claim)).stream().filter(Question::isOpen).findFirst().orElseThrow();
    }

    private boolean completing(ClaimId claim) {
        return timekeeping.reading(claim, ClockKind.COMPLETION).isPresent();
    }

    private LocalDate due(ClaimId claim, ClockKind kind) {
        return timekeeping.due(claim, kind);
    }

    private ClockState state(ClaimId claim, ClockKind kind) {
        return timekeeping.reading(claim, kind).map(ClockReading::state).orElseThrow();
    }

    private Date taskDue(ClaimId claim) {
        return tasks.createTaskQuery().processInstanceBusinessKey(claim.toString()).singleResult().getDueDate();
    }

    private List<String> codes(ClaimId claim) {
        return as(AAD, () -> letters.list(claim)).stream().map(Letter::type).map(type -> type.code()).toList();
    }

    private ClaimSummary summary(ClaimId claim) {
        return currentActor.callAs(AAD, () -> claims.summary(claim));
    }

    private <T> T as(Actor actor, Supplier<T> work) {
        return currentActor.callAs(actor, work);
    }
}
