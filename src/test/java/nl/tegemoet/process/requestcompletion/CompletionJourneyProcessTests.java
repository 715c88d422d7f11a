package nl.tegemoet.process.requestcompletion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import nl.tegemoet.claim.CompletionNotPossible;
import nl.tegemoet.deadline.ClockKind;
import nl.tegemoet.deadline.ClockState;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.party.Channel;
import nl.tegemoet.process.TaskKind;
import nl.tegemoet.process.engine.DueDate;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** The applicant is asked, reminded, and answers: the letters, the terms and the timers. */
class CompletionJourneyProcessTests extends CompletionJourney {

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
                } catch (ProcessEngineException | AssertionError | IllegalStateException | NullPointerException answerFirst) {
                    // also where the engine itself stumbles over the instance that has just gone: the job executor tries once more, and finds that there is no such timer any more
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
}
