package nl.tegemoet.process.claimhandling;

import nl.tegemoet.claim.Registering;
import nl.tegemoet.kernel.ClaimId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Aanvraag afsluiten: nothing is left to do. */
@Component
class CloseClaimDelegate implements JavaDelegate {

    private final Registering registering;

    CloseClaimDelegate(Registering registering) {
        this.registering = registering;
    }

    @Override
    public void execute(DelegateExecution execution) {
        registering.close(ClaimId.of(execution.getProcessBusinessKey()));
    }
}
