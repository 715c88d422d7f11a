package nl.tegemoet.process.requestcompletion;

import static nl.tegemoet.process.WalkedClaims.CARLA;
import static nl.tegemoet.process.WalkedClaims.TOM;
import static nl.tegemoet.process.WalkedClaims.WILMA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.init;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import nl.tegemoet.claim.Completing;
import nl.tegemoet.decision.Deciding;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.process.PassedElements;
import nl.tegemoet.process.SecondReaderMustDiffer;
import nl.tegemoet.process.TaskKind;
import nl.tegemoet.process.WalkedClaims;
import nl.tegemoet.process.WithStandIns;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every path through {@code bpmn/RequestCompletion.bpmn}, on the real engine and database. */
@WithStandIns
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RequestCompletionProcessTests {

    private static final String REMINDER_DUE = "BoundaryEvent_ReminderDue";
    private static final String TERM_PASSED = "BoundaryEvent_TermPassed";

    @Autowired
    WalkedClaims walk;

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Completing completing;

    @Autowired
    Deciding deciding;

    private final List<ClaimId> walked = new ArrayList<>();

    @BeforeEach
    void useThisEngine() {
        init(engine);
    }

    @AfterAll
    void everyNodeAndFlowWasPassed() {
        PassedElements.assertThatAllWerePassed(jdbc, RequestCompletion.KEY, walked);
    }

    @Test
    void answerInTimeBringsTheClaimBackToItsCheck() {
        var claim = asked();
        verify(completing).ask(claim);
        walk.answer(claim);
        assertThat(engine.getManagementService().createJobQuery().processInstanceId(handling(claim).getId()).count()).isZero();
        assertThat(handling(claim)).isWaitingAt("CallActivity_CompletenessCheck");
        verify(completing, never()).lapse(claim);
    }

    @Test
    void reminderGoesOutBesideTheWaiting() {
        var claim = asked();
        walk.fire(claim, REMINDER_DUE);
        walk.runJobs(claim);
        verify(completing).remind(claim);
        assertThat(completion(claim)).isWaitingAt("Task_AwaitAnswer");
        walk.answer(claim);
        assertThat(handling(claim)).isWaitingAt("CallActivity_CompletenessCheck");
    }

    @Test
    void answerAfterTheTermAndBeforeTheChoiceIsUsed() {
        var claim = lapsed();
        verify(completing).lapse(claim);
        assertThat(walk.work(claim, TaskKind.CHOOSE_COURSE).isFree()).isTrue();
        walk.answer(claim);
        assertThat(handling(claim)).isWaitingAt("CallActivity_CompletenessCheck");
    }

    @Test
    void answerBeforeTheSignatureIsUsed() {
        var claim = lapsed();
        walk.proposeNotToProcess(claim, CARLA);
        assertThat(completion(claim)).isWaitingAt("Task_SignNotProcessed");
        walk.answer(claim);
        assertThat(handling(claim)).isWaitingAt("CallActivity_CompletenessCheck");
        verify(deciding, never()).announce(claim);
    }

    @Test
    void furtherTermIsAskedForAgain() {
        var claim = lapsed();
        walk.chooseCourse(claim, true);
        verify(completing, times(2)).ask(claim);
        assertThat(completion(claim)).isWaitingAt("Task_AwaitAnswer");
        walk.fire(claim, TERM_PASSED);
        assertThat(completion(claim)).isWaitingAt("Task_ChooseCourse");
    }

    @Test
    void oneGoesOnWithWhatThereIs() {
        var claim = lapsed();
        walk.chooseCourse(claim, false);
        assertThat(handling(claim)).isWaitingAt("Task_Assess");
        walk.answer(claim);
        assertThat(handling(claim)).isWaitingAt("Task_Assess");
    }

    @Test
    void answerThatIsNotEnoughLeadsToTheChoiceWithoutANewQuestion() {
        var claim = asked();
        walk.answer(claim);
        walk.findNotEnough(claim);
        assertThat(completion(claim)).isWaitingAt("Task_ChooseCourse");
        verify(completing, times(1)).ask(claim);
    }

    @Test
    void whoProposedNotToProcessDoesNotSign() {
        var claim = lapsed();
        walk.proposeNotToProcess(claim, WILMA);
        assertThatThrownBy(() -> walk.take(claim, TaskKind.SIGN_NOT_PROCESSED, WILMA)).isInstanceOf(SecondReaderMustDiffer.class);
        walk.signNotProcessed(claim, TOM);
        verify(deciding).announce(claim);
    }

    @Test
    void whoSignsSendsBackAndAnotherCourseCanBeChosen() {
        var claim = lapsed();
        walk.proposeNotToProcess(claim, WILMA);
        walk.sendBackNotProcessed(claim, TOM);
        assertThat(completion(claim)).isWaitingAt("Task_ChooseCourse");
        walk.proposeNotToProcess(claim, CARLA);
        assertThatThrownBy(() -> walk.take(claim, TaskKind.SIGN_NOT_PROCESSED, WILMA)).as("who proposed before")
                .isInstanceOf(SecondReaderMustDiffer.class);
        walk.sendBackNotProcessed(claim, TOM);
        walk.chooseCourse(claim, false);
        assertThat(handling(claim)).isWaitingAt("Task_Assess");
        verify(deciding, never()).announce(claim);
    }

    /** The end of the term and the answer meet in one moment: the claim takes one path, and the answer is on it. */
    @RepeatedTest(5)
    void answerInTheSecondOfTheTimerIsNeverLost() throws Exception {
        var claim = asked();
        var together = new CyclicBarrier(2);
        var both = Executors.newFixedThreadPool(2);
        try {
            Callable<Void> timer = () -> {
                together.await();
                try {
                    walk.fire(claim, TERM_PASSED);
                } catch (ProcessEngineException | AssertionError answerFirst) {
                    // the job executor tries once more, and finds that there is no such timer any more
                }
                return null;
            };
            Callable<Void> answer = () -> {
                together.await();
                try {
                    walk.answer(claim);
                } catch (ConcurrencyFailureException timerFirst) {
                    walk.answer(claim); // what Asking does by itself
                }
                return null;
            };
            for (var done : both.invokeAll(List.of(timer, answer))) {
                done.get();
            }
        } finally {
            both.shutdown();
        }
        assertThat(walk.instances(claim)).hasSize(2);
        assertThat(handling(claim)).isWaitingAt("CallActivity_CompletenessCheck");
        assertThat(engine.getTaskService().createTaskQuery().processInstanceBusinessKey(claim.toString()).list()).hasSize(1);
        assertThat(jdbc.sql("select count(*) from audit_step where claim_id = ? and element_id in ('EndEvent_Answered', 'EndEvent_AnsweredLate') and event = 'LEFT'")
                .param(claim.toString()).query(Long.class).single()).isOne();
        assertThat(engine.getManagementService().createJobQuery().timers().processInstanceId(handling(claim).getId()).count()).isZero();
    }


    private ClaimId asked() {
        var claim = walk.submitted();
        walk.judge(claim, false);
        walked.add(claim);
        return claim;
    }

    private ClaimId lapsed() {
        var claim = asked();
        walk.fire(claim, TERM_PASSED);
        return claim;
    }

    private ProcessInstance handling(ClaimId claim) {
        return walk.instance(claim, "ClaimHandling");
    }

    private ProcessInstance completion(ClaimId claim) {
        return walk.instance(claim, RequestCompletion.KEY);
    }
}
