package nl.tegemoet.process.evidencegathering;

import java.util.UUID;
import nl.tegemoet.evidence.Gathering;
import nl.tegemoet.process.evidencegathering.EvidenceGathering.Variable;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Verzoek verzenden: letter L09, by post. */
@Component
class SendRequestDelegate implements JavaDelegate {

    private final Gathering gathering;

    SendRequestDelegate(Gathering gathering) {
        this.gathering = gathering;
    }

    @Override
    public void execute(DelegateExecution execution) {
        gathering.send(UUID.fromString((String) execution.getVariable(Variable.REQUEST_ID)));
    }
}
