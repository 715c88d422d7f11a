package nl.tegemoet.process.requestcompletion;

import nl.tegemoet.claim.Completing;
import nl.tegemoet.kernel.ClaimId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Aanvulling vragen (Awb 4:5): letter L03, which leaves at once or waits for the post; the term counts from when it leaves. */
@Component
class AskApplicantDelegate implements JavaDelegate {

    private final Completing completing;

    AskApplicantDelegate(Completing completing) {
        this.completing = completing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        completing.ask(ClaimId.of(execution.getProcessBusinessKey()));
    }
}
