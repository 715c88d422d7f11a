package nl.tegemoet.process.paymentexecution;

import nl.tegemoet.decision.Deciding;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.payment.Ordering;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Betaalopdracht klaarzetten (Awb 4:86): what the decision in force entitles to. */
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
        ordering.order(claim, deciding.view(claim).orElseThrow().id());
    }
}
