package nl.tegemoet.process.paymentexecution;

import nl.tegemoet.decision.Deciding;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.DecisionId;
import nl.tegemoet.payment.Ordering;
import nl.tegemoet.process.paymentexecution.PaymentExecution.Variable;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Betaalopdracht klaarzetten (Awb 4:86): what the decision entitles to; where none was named, the one in force on the claim. */
@Component
class OrderPaymentDelegate implements JavaDelegate {

    private final Ordering ordering;
    private final Deciding deciding;

    OrderPaymentDelegate(Ordering ordering, Deciding deciding) {
        this.ordering = ordering;
        this.deciding = deciding;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var claim = ClaimId.of(execution.getProcessBusinessKey());
        if (!execution.hasVariable(Variable.DECISION_ID)) {
            execution.setVariable(Variable.DECISION_ID, deciding.view(claim).orElseThrow().id().toString());
        }
        ordering.order(claim, DecisionId.of((String) execution.getVariable(Variable.DECISION_ID)));
    }
}
