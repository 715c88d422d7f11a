package nl.tegemoet.process.claimhandling;

import nl.tegemoet.assessment.Assessing;
import nl.tegemoet.kernel.ClaimId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Voorwaarden toetsen: the decision table; its outcome is a help, never the decision. */
@Component
class EvaluateEligibilityDelegate implements JavaDelegate {

    private final Assessing assessing;

    EvaluateEligibilityDelegate(Assessing assessing) {
        this.assessing = assessing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        assessing.evaluate(ClaimId.of(execution.getProcessBusinessKey()));
    }
}
