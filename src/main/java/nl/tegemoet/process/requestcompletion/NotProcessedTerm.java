package nl.tegemoet.process.requestcompletion;

import java.time.Clock;
import java.util.Date;
import nl.tegemoet.deadline.ClockKind;
import nl.tegemoet.deadline.Timekeeping;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.process.engine.DueDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The day by which one must have decided that the claim is not processed: four weeks after the term to complete it (Awb 4:5(4)). */
@Component
class NotProcessedTerm implements DueDate {

    private final Timekeeping timekeeping;
    private final Clock clock;

    NotProcessedTerm(Timekeeping timekeeping, Clock clock) {
        this.timekeeping = timekeeping;
        this.clock = clock;
    }

    @Override
    public Date dueOn(DelegateExecution execution) {
        return DueDate.begin(timekeeping.due(ClaimId.of(execution.getProcessBusinessKey()), ClockKind.NOT_PROCESSED_DECISION), clock);
    }
}
