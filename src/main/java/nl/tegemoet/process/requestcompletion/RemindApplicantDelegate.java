package nl.tegemoet.process.requestcompletion;

import nl.tegemoet.claim.Completing;
import nl.tegemoet.kernel.ClaimId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Aanvrager herinneren: letter L04, before the term to complete ends. */
@Component
class RemindApplicantDelegate implements JavaDelegate {

    private final Completing completing;

    RemindApplicantDelegate(Completing completing) {
        this.completing = completing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        completing.remind(ClaimId.of(execution.getProcessBusinessKey()));
    }
}
