package nl.tegemoet.process.completenesscheck;

import nl.tegemoet.evidence.Checking;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.process.completenesscheck.CompletenessCheck.Variable;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Volledigheid toetsen: the checklist, and the sample that a person checks all the same. */
@Component
class EvaluateCompletenessDelegate implements JavaDelegate {

    private final Checking checking;

    EvaluateCompletenessDelegate(Checking checking) {
        this.checking = checking;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(Variable.COMPLETE, checking.settle(ClaimId.of(execution.getProcessBusinessKey())));
    }
}
