package nl.tegemoet.process.viewsbeforerefusal;

import java.time.Clock;
import java.util.Date;
import nl.tegemoet.deadline.ClockKind;
import nl.tegemoet.deadline.ClockReading;
import nl.tegemoet.deadline.ClockState;
import nl.tegemoet.deadline.Timekeeping;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.process.engine.DueDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The first moment after the last day to react to an intended refusal (zienswijze, Awb 4:7). */
@Component
class ViewsTerm implements DueDate {

    private final Timekeeping timekeeping;
    private final Clock clock;

    ViewsTerm(Timekeeping timekeeping, Clock clock) {
        this.timekeeping = timekeeping;
        this.clock = clock;
    }

    /** Far away as long as the letter has not left; {@link nl.tegemoet.process.FollowingClocks} then moves the timer. */
    @Override
    public Date dueOn(DelegateExecution execution) {
        return timekeeping.reading(ClaimId.of(execution.getProcessBusinessKey()), ClockKind.VIEWS)
                .filter(reading -> reading.state() != ClockState.ENDED).map(ClockReading::due)
                .map(due -> DueDate.begin(due.plusDays(1), clock)).orElse(STANDING_STILL);
    }
}
