package nl.tegemoet.process.viewsbeforerefusal;

import nl.tegemoet.decision.AskingViews;
import nl.tegemoet.kernel.ClaimId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Reactie vragen (Awb 4:7): letter L11, which leaves at once or waits for the post; the term counts from when it leaves. */
@Component
class AskForViewsDelegate implements JavaDelegate {

    private final AskingViews asking;

    AskForViewsDelegate(AskingViews asking) {
        this.asking = asking;
    }

    @Override
    public void execute(DelegateExecution execution) {
        asking.ask(ClaimId.of(execution.getProcessBusinessKey()));
    }
}
