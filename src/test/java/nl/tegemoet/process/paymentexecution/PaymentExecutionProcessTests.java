package nl.tegemoet.process.paymentexecution;

import static nl.tegemoet.process.WalkedClaims.CARLA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.init;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.PaymentOrderId;
import nl.tegemoet.payment.AccountConfirmed;
import nl.tegemoet.payment.Ordering;
import nl.tegemoet.payment.PaymentFailed;
import nl.tegemoet.payment.PaymentSettled;
import nl.tegemoet.process.PassedElements;
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

/** Every path through {@code bpmn/PaymentExecution.bpmn}, on the real engine and database. */
@WithStandIns
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PaymentExecutionProcessTests {

    private static final Actor FATIMA = TestActors.staff("fatima", Role.FINANCE_PREPARER);

    @Autowired
    WalkedClaims walk;

    @Autowired
    ProcessEngine engine;

    @Autowired
    Ordering ordering;

    @Autowired
    JdbcClient jdbc;

    private final List<ClaimId> walked = new ArrayList<>();

    @BeforeEach
    void useThisEngine() {
        init(engine);
        when(ordering.payBy(any())).thenReturn(LocalDate.of(2027, 1, 12));
    }

    @AfterAll
    void everyNodeAndFlowWasPassed() {
        PassedElements.assertThatAllWerePassed(jdbc, PaymentExecution.KEY, walked);
    }

    @Test
    void paymentThatIsBookedEndsTheProcess() {
        var claim = granted();
        var payment = payment(claim);
        assertThat(payment).isWaitingAt("Task_AwaitBank");
        settle(claim);
        assertThat(payment).isEnded().hasPassed("Task_OrderPayment", "EndEvent_AmountPaid").hasNotPassed("Task_CorrectAccount");
    }

    @Test
    void rejectedPaymentReturnsAsWorkAndIsTriedAgain() {
        var claim = granted();
        var payment = payment(claim);
        fail(claim);
        assertThat(payment).isWaitingAt("Task_CorrectAccount");
        assertThat(walk.work(claim, TaskKind.CORRECT_ACCOUNT).dueOn()).isEqualTo(LocalDate.of(2027, 1, 12));
        correct(claim);
        verify(ordering, times(2)).order(eq(claim), any());
        assertThat(payment).isWaitingAt("Task_AwaitBank");
        settle(claim);
        assertThat(payment).isEnded();
    }

    @Test
    void paymentThatComesBackAfterItWasBookedBeginsAnew() {
        var claim = granted();
        settle(claim);
        walk.runJobs(claim);
        assertThat(walk.instances(claim)).isEmpty();
        fail(claim);
        var again = payment(claim);
        assertThat(again).isWaitingAt("Task_CorrectAccount").hasPassed("StartEvent_PaymentReturned");
        correct(claim);
        settle(claim);
        assertThat(again).isEnded();
    }

    private ClaimId granted() {
        var claim = walk.signed(true);
        walked.add(claim);
        return claim;
    }

    private ProcessInstance payment(ClaimId claim) {
        return walk.instance(claim, PaymentExecution.KEY);
    }

    private void settle(ClaimId claim) {
        walk.publish(FATIMA, new PaymentSettled(claim, walk.decision(claim), PaymentOrderId.random()));
    }

    private void fail(ClaimId claim) {
        walk.publish(FATIMA, new PaymentFailed(claim, walk.decision(claim), PaymentOrderId.random(), "AC04"));
    }

    private void correct(ClaimId claim) {
        walk.take(claim, TaskKind.CORRECT_ACCOUNT, CARLA);
        walk.publish(CARLA, new AccountConfirmed(claim));
        walk.runJobs(claim);
    }
}
