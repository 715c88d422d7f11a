package nl.tegemoet.process.claimhandling;

import nl.tegemoet.claim.Receipting;
import nl.tegemoet.kernel.ClaimId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Ontvangst bevestigen: the receipt (Awb 4:3a, 4:14). */
@Component
class SendReceiptDelegate implements JavaDelegate {

    private final Receipting receipting;

    SendReceiptDelegate(Receipting receipting) {
        this.receipting = receipting;
    }

    @Override
    public void execute(DelegateExecution execution) {
        receipting.confirm(ClaimId.of(execution.getProcessBusinessKey()));
    }
}
