package nl.tegemoet.process.evidencegathering;

import java.time.Clock;
import java.util.Date;
import java.util.UUID;
import nl.tegemoet.evidence.Gathering;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.process.engine.DueDate;
import nl.tegemoet.process.evidencegathering.EvidenceGathering.Variable;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The day on which we ask again; a term of our own, a parameter of the scheme. */
@Component
class FollowUpDay implements DueDate {

    private static final Actor PROCESS = Actor.system("process");

    private final Gathering gathering;
    private final CurrentActor currentActor;
    private final Clock clock;

    FollowUpDay(Gathering gathering, CurrentActor currentActor, Clock clock) {
        this.gathering = gathering;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @Override
    public Date dueOn(DelegateExecution execution) {
        var request = UUID.fromString((String) execution.getVariable(Variable.REQUEST_ID));
        return DueDate.begin(currentActor.callAs(PROCESS, () -> gathering.followUpOn(request)), clock);
    }
}
