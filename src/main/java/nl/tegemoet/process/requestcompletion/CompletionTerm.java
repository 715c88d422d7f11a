package nl.tegemoet.process.requestcompletion;

import java.time.Clock;
import java.util.Date;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.process.engine.DueDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The first moment after the last day of the term to complete a claim (hersteltermijn, Awb 4:5(1)). */
@Component
class CompletionTerm implements DueDate {

    private final RunningTerm term;
    private final Clock clock;

    CompletionTerm(RunningTerm term, Clock clock) {
        this.term = term;
        this.clock = clock;
    }

    /** Far away as long as the letter has not left; {@link nl.tegemoet.process.FollowingClocks} then moves the timer. */
    @Override
    public Date dueOn(DelegateExecution execution) {
        return term.of(ClaimId.of(execution.getProcessBusinessKey())).map(running -> running.reading().due())
                .map(due -> DueDate.begin(due.plusDays(1), clock)).orElse(STANDING_STILL);
    }
}
