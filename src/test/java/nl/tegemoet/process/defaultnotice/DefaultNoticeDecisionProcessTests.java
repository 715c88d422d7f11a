package nl.tegemoet.process.defaultnotice;

import static nl.tegemoet.journey.ClaimWalk.CARLA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.tegemoet.penalty.NoticeState;
import nl.tegemoet.process.TaskKind;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.Test;

/** The decision on the claim comes while a default notice counts: before, after and together with its timer. */
class DefaultNoticeDecisionProcessTests extends DefaultNoticeJourney {

    @Test
    void decisionWhileTheNoticeIsStillToBeJudgedIsNotForgotten() {
        var inTime = lateClaim();
        var notice = late.notice(inTime, 10);
        walk.grant(inTime);
        judge(inTime, notice);
        assertThat(view(notice).state()).isEqualTo(NoticeState.IN_TIME);

        var tooLate = lateClaim();
        var other = late.notice(tooLate, 20);
        walk.grant(tooLate);
        judge(tooLate, other);
        assertThat(view(other).state()).isEqualTo(NoticeState.COUNTED);
        assertThat(view(other).count().penalty().days()).isEqualTo(5);
        walk.take(tooLate, TaskKind.PREPARE_PENALTY, CARLA);
    }

    @Test
    void decisionOfTheLastDayCountsNothingAlsoIfTheTimerWasFirst() {
        var claim = lateClaim();
        var notice = counting(claim, 14);
        runTimer(claim);
        walk.grant(claim);
        assertThat(view(notice).state()).isEqualTo(NoticeState.IN_TIME);
        assertThat(running(claim)).isZero();
    }

    @Test
    void timerThatComesAfterTheDecisionFindsNothingToDo() {
        var claim = lateClaim();
        var notice = counting(claim, 14);
        var timer = timer(claim);
        walk.grant(claim);
        assertThatThrownBy(() -> run(timer)).isInstanceOf(ProcessEngineException.class);
        assertThat(view(notice).state()).isEqualTo(NoticeState.IN_TIME);
    }

    @Test
    void decisionAndTimerInTheSameSecondLoseNothing() throws Exception {
        var claim = lateClaim();
        var notice = counting(claim, 14);
        walk.findComplete(claim);
        walk.proposeRefusal(claim);
        walk.agree(claim);
        var timer = timer(claim);
        var threads = Executors.newFixedThreadPool(2);
        try {
            Callable<Void> decides = () -> {
                walk.sign(claim);
                return null;
            };
            Callable<Void> strikes = () -> {
                try {
                    run(timer);
                } catch (ProcessEngineException theDecisionWasFirst) {
                    // the engine tries again by itself, and finds the timer gone
                }
                return null;
            };
            for (var done : threads.invokeAll(List.of(decides, strikes))) {
                done.get();
            }
        } finally {
            threads.shutdown();
        }
        walk.settle(claim);
        assertThat(view(notice).state()).isEqualTo(NoticeState.IN_TIME);
        assertThat(running(claim)).isZero();
    }
}
