package nl.tegemoet.process.decisionannouncement;

import nl.tegemoet.decision.Deciding;
import nl.tegemoet.kernel.ClaimId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Besluit verzenden: the letter leaves at once, or waits for the post; the terms run from when it leaves (Awb 3:41). */
@Component
class AnnounceDecisionDelegate implements JavaDelegate {

    private final Deciding deciding;

    AnnounceDecisionDelegate(Deciding deciding) {
        this.deciding = deciding;
    }

    @Override
    public void execute(DelegateExecution execution) {
        deciding.announce(ClaimId.of(execution.getProcessBusinessKey()));
    }
}
