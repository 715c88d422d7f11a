package nl.tegemoet.process.decisioncorrection;

import java.time.Clock;
import java.util.Date;
import nl.tegemoet.deadline.ClockKind;
import nl.tegemoet.deadline.Timekeeping;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.process.engine.DueDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The day by which a slip is best put right: as long as the applicant can object (Awb 6:7), they should have the right letter. */
@Component
class CorrectionTerm implements DueDate {

    private final Timekeeping timekeeping;
    private final Clock clock;

    CorrectionTerm(Timekeeping timekeeping, Clock clock) {
        this.timekeeping = timekeeping;
        this.clock = clock;
    }

    @Override
    public Date dueOn(DelegateExecution execution) {
        var reading = timekeeping.reading(ClaimId.of(execution.getProcessBusinessKey()), ClockKind.OBJECTION).orElseThrow();
        return DueDate.begin(reading.due(), clock);
    }
}
