package nl.tegemoet.process.viewsbeforerefusal;

import nl.tegemoet.decision.AskingViews;
import nl.tegemoet.kernel.ClaimId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Verstrijken vastleggen: the term passed and nothing came in. */
@Component
class RecordViewsLapseDelegate implements JavaDelegate {

    private final AskingViews asking;

    RecordViewsLapseDelegate(AskingViews asking) {
        this.asking = asking;
    }

    @Override
    public void execute(DelegateExecution execution) {
        asking.lapse(ClaimId.of(execution.getProcessBusinessKey()));
    }
}
