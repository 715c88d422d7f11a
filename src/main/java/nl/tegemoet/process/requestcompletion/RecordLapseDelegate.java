package nl.tegemoet.process.requestcompletion;

import nl.tegemoet.claim.Completing;
import nl.tegemoet.kernel.ClaimId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Verstrijken vastleggen (Awb 4:5(4)): the term passed unused, and the four weeks to decide on that begin. */
@Component
class RecordLapseDelegate implements JavaDelegate {

    private final Completing completing;

    RecordLapseDelegate(Completing completing) {
        this.completing = completing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        completing.lapse(ClaimId.of(execution.getProcessBusinessKey()));
    }
}
