package nl.tegemoet.process.decisionannouncement;

import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import nl.tegemoet.process.engine.DueDate;
import nl.tegemoet.decision.Deciding;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.kernel.ClaimId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * When a signed decision may go out: a short while after the signature, in which whoever made a mistake can still hold it back;
 * a refusal not before a weekend or a holiday.
 */
@Component
class MomentOfSending implements DueDate {

    private static final Actor PROCESS = Actor.system("process");

    private final Deciding deciding;
    private final CurrentActor currentActor;
    private final Clock clock;
    private final Duration pause;

    MomentOfSending(Deciding deciding, CurrentActor currentActor, Clock clock, @Value("${tegemoet.decision.pause}") Duration pause) {
        this.deciding = deciding;
        this.currentActor = currentActor;
        this.clock = clock;
        this.pause = pause;
    }

    @Override
    public Date dueOn(DelegateExecution execution) {
        var claim = ClaimId.of(execution.getProcessBusinessKey());
        var moment = clock.instant().plus(pause);
        return Date.from(currentActor.callAs(PROCESS, () -> deciding.putOff(claim, moment)).orElse(moment));
    }
}
