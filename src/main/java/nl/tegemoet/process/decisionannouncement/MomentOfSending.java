package nl.tegemoet.process.decisionannouncement;

import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import nl.tegemoet.process.engine.DueDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** When a signed decision may go out: a short while after the signature, in which whoever made a mistake can still hold it back. */
@Component
class MomentOfSending implements DueDate {

    private final Clock clock;
    private final Duration pause;

    MomentOfSending(Clock clock, @Value("${tegemoet.decision.pause}") Duration pause) {
        this.clock = clock;
        this.pause = pause;
    }

    @Override
    public Date dueOn(DelegateExecution execution) {
        return Date.from(clock.instant().plus(pause));
    }
}
