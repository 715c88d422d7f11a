package nl.tegemoet.process.requestcompletion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.function.Supplier;
import nl.tegemoet.claim.Asking;
import nl.tegemoet.claim.ClaimSummary;
import nl.tegemoet.claim.Claims;
import nl.tegemoet.claim.Completing;
import nl.tegemoet.claim.ExampleClaims;
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
import nl.tegemoet.development.RealParts;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.PersonId;
import nl.tegemoet.letter.Letter;
import nl.tegemoet.letter.Letters;
import nl.tegemoet.process.TaskKind;
import nl.tegemoet.process.WorkByHand;
import nl.tegemoet.sending.SentLetters;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.convention.TestBean;

/** Walks a claim that is not complete through {@code bpmn/RequestCompletion.bpmn}, with the real use cases and a clock that is moved. */
@RealParts
abstract class CompletionJourney {

    static final Actor CARLA = TestActors.staff("carla", Role.CASEWORKER);
    static final Actor TOM = TestActors.staff("tom", Role.TEAM_LEAD);
    static final Actor AAD = TestActors.staff("aad", Role.AUDITOR);
    static final String TERM_PASSED = "BoundaryEvent_TermPassed";
    static final String REMINDER_DUE = "BoundaryEvent_ReminderDue";

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

    MovableClock movable() {
        return (MovableClock) clock;
    }

    ClaimId filed() {
        person = examples.aPerson();
        var claim = examples.submitted(person).claim();
        hands.runJobs(claim);
        return claim;
    }

    ClaimId lapsed() {
        var claim = filed();
        ask(claim);
        movable().putTo(due(claim, ClockKind.COMPLETION).plusDays(1));
        hands.fire(claim, TERM_PASSED);
        return claim;
    }

    void ask(ClaimId claim) {
        hands.take(claim, TaskKind.CHECK_COMPLETENESS, CARLA);
        currentActor.runAs(CARLA, () -> registering.askApplicant(claim, summary(claim).version(), "De naam van de plek.\nEen kopie van uw paspoort."));
    }

    void answer(ClaimId claim) {
        var question = open(claim);
        TestActors.callAsApplicant(person, () -> {
            asking.answer(question.id(), "Het was in Zeist.", List.of());
            return null;
        });
    }

    Void paper(Question question, LocalDate receivedOn) {
        asking.answerOnPaper(question.id(), "Een brief van twee bladen.", List.of(), receivedOn, receivedOn.minusDays(1));
        return null;
    }

    void leave(ClaimId claim) {
        currentActor.runAs(CARLA, () -> leavingUnprocessed.propose(claim, summary(claim).version(), "De naam van de plek.",
                "Zonder de plek kunnen wij niet zoeken."));
    }

    void propose(ClaimId claim) {
        hands.take(claim, TaskKind.CHOOSE_COURSE, CARLA);
        leave(claim);
    }

    void sign(ClaimId claim) {
        hands.take(claim, TaskKind.SIGN_NOT_PROCESSED, TOM);
        as(TOM, () -> leavingUnprocessed.sign(claim, leavingUnprocessed.toSign(claim).orElseThrow().version()));
        hands.runJobs(claim);
    }

    void record(ClaimId claim, boolean asks) {
        currentActor.runAs(CARLA, () -> timekeeping.record(claim, ClockKind.DECISION,
                asks ? new ForeignRequest(movable().today()) : new ForeignAnswer(movable().today()), "foreign:test"));
    }

    Question open(ClaimId claim) {
        return as(AAD, () -> asking.questions(claim)).stream().filter(Question::isOpen).findFirst().orElseThrow();
    }

    boolean completing(ClaimId claim) {
        return timekeeping.reading(claim, ClockKind.COMPLETION).isPresent();
    }

    LocalDate due(ClaimId claim, ClockKind kind) {
        return timekeeping.due(claim, kind);
    }

    ClockState state(ClaimId claim, ClockKind kind) {
        return timekeeping.reading(claim, kind).map(ClockReading::state).orElseThrow();
    }

    Date taskDue(ClaimId claim) {
        return tasks.createTaskQuery().processInstanceBusinessKey(claim.toString()).singleResult().getDueDate();
    }

    List<String> codes(ClaimId claim) {
        return as(AAD, () -> letters.list(claim)).stream().map(Letter::type).map(type -> type.code()).toList();
    }

    ClaimSummary summary(ClaimId claim) {
        return currentActor.callAs(AAD, () -> claims.summary(claim));
    }

    <T> T as(Actor actor, Supplier<T> work) {
        return currentActor.callAs(actor, work);
    }
}
