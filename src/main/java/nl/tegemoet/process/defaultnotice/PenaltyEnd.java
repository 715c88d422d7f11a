package nl.tegemoet.process.defaultnotice;

import java.util.Date;
import nl.tegemoet.process.engine.DueDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The beginning of the day after the last day of the penalty (Awb 4:17(1)). */
@Component
class PenaltyEnd implements DueDate {

    private final NoticeDays days;

    PenaltyEnd(NoticeDays days) {
        this.days = days;
    }

    @Override
    public Date dueOn(DelegateExecution execution) {
        return days.beginningOf(days.ahead(execution).lastDay().plusDays(1));
    }
}
