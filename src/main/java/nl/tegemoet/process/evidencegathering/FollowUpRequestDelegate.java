package nl.tegemoet.process.evidencegathering;

import java.util.UUID;
import nl.tegemoet.evidence.Gathering;
import nl.tegemoet.process.evidencegathering.EvidenceGathering.Variable;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Verzoek opvolgen: letter L09 again, or after the last time a person. */
@Component
class FollowUpRequestDelegate implements JavaDelegate {

    private final Gathering gathering;

    FollowUpRequestDelegate(Gathering gathering) {
        this.gathering = gathering;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(Variable.REMINDED, gathering.followUp(UUID.fromString((String) execution.getVariable(Variable.REQUEST_ID))));
    }
}
