package nl.tegemoet.process.decisioncorrection;

import nl.tegemoet.decision.Correcting;
import nl.tegemoet.decision.CorrectionId;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.process.decisioncorrection.DecisionCorrection.Variable;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Verbetering verzenden: letter L33 leaves at once, or waits for the post. */
@Component
class SendCorrectionDelegate implements JavaDelegate {

    private final Correcting correcting;

    SendCorrectionDelegate(Correcting correcting) {
        this.correcting = correcting;
    }

    @Override
    public void execute(DelegateExecution execution) {
        correcting.send(ClaimId.of(execution.getProcessBusinessKey()), CorrectionId.of((String) execution.getVariable(Variable.CORRECTION_ID)));
    }
}
