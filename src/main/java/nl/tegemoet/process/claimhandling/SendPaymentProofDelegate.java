package nl.tegemoet.process.claimhandling;

import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.payment.Proving;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Bewijs van betaling verzenden: letter P01, for others to read. */
@Component
class SendPaymentProofDelegate implements JavaDelegate {

    private final Proving proving;

    SendPaymentProofDelegate(Proving proving) {
        this.proving = proving;
    }

    @Override
    public void execute(DelegateExecution execution) {
        proving.send(ClaimId.of(execution.getProcessBusinessKey()));
    }
}
