package nl.tegemoet.process.penaltydecision;

import java.time.Clock;
import java.util.Date;
import nl.tegemoet.deadline.ClockKind;
import nl.tegemoet.deadline.Timekeeping;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.process.engine.DueDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The day by which the penalty has to be set: two weeks after its last day (Awb 4:18). */
@Component
class PenaltyDecisionTerm implements DueDate {

    private final Timekeeping timekeeping;
    private final Clock clock;

    PenaltyDecisionTerm(Timekeeping timekeeping, Clock clock) {
        this.timekeeping = timekeeping;
        this.clock = clock;
    }

    @Override
    public Date dueOn(DelegateExecution execution) {
        var reading = timekeeping.reading(ClaimId.of(execution.getProcessBusinessKey()), ClockKind.PENALTY_DECISION).orElseThrow();
        return DueDate.begin(reading.due(), clock);
    }
}
