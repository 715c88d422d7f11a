package nl.tegemoet.process.paymentexecution;

import java.util.Map;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.DecisionId;
import nl.tegemoet.payment.AccountConfirmed;
import nl.tegemoet.payment.PaymentFailed;
import nl.tegemoet.payment.PaymentSettled;
import nl.tegemoet.process.TaskKind;
import nl.tegemoet.process.engine.OpenTasks;
import nl.tegemoet.process.paymentexecution.PaymentExecution.Message;
import nl.tegemoet.process.paymentexecution.PaymentExecution.Variable;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Moves a payment on when the bank reported or somebody corrected the account, in the transaction of what happened. */
@Component
public class PaymentEvents {

    private final RuntimeService processes;
    private final OpenTasks tasks;

    PaymentEvents(RuntimeService processes, OpenTasks tasks) {
        this.processes = processes;
        this.tasks = tasks;
    }

    @EventListener
    void on(PaymentSettled event) {
        report(event.claim(), event.decision(), true);
    }

    /** A payment that was settled may still come back: then nobody waits for the bank any more, and the work begins anew. */
    @EventListener
    void on(PaymentFailed event) {
        if (awaitsBank(event.claim(), event.decision())) {
            report(event.claim(), event.decision(), false);
        } else {
            processes.createMessageCorrelation(Message.PAYMENT_RETURNED)
                    .processInstanceBusinessKey(event.claim().toString())
                    .setVariable(Variable.CLAIM_ID, event.claim().toString())
                    .setVariable(Variable.DECISION_ID, event.decision().toString())
                    .correlateStartMessage();
        }
    }

    /** A claim has one account: whoever holds the work for more than one payment has done all of it. */
    @EventListener
    void on(AccountConfirmed event) {
        tasks.completeAll(event.claim(), TaskKind.CORRECT_ACCOUNT, Map.of());
    }

    /** More than one payment of a claim may wait for the bank: the grant and a penalty. */
    private void report(ClaimId claim, DecisionId decision, boolean paid) {
        processes.createMessageCorrelation(Message.BANK_REPORTED)
                .processInstanceBusinessKey(claim.toString())
                .processInstanceVariableEquals(Variable.DECISION_ID, decision.toString())
                .setVariable(Variable.PAID, paid)
                .correlate();
    }

    private boolean awaitsBank(ClaimId claim, DecisionId decision) {
        return processes.createExecutionQuery().processInstanceBusinessKey(claim.toString())
                .processVariableValueEquals(Variable.DECISION_ID, decision.toString())
                .messageEventSubscriptionName(Message.BANK_REPORTED).count() > 0;
    }
}
