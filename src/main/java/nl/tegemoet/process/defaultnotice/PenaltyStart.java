package nl.tegemoet.process.defaultnotice;

import java.util.Date;
import nl.tegemoet.process.engine.DueDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The beginning of the first day of the penalty: two weeks after the default notice (Awb 4:17(3)). */
@Component
class PenaltyStart implements DueDate {

    private final NoticeDays days;

    PenaltyStart(NoticeDays days) {
        this.days = days;
    }

    @Override
    public Date dueOn(DelegateExecution execution) {
        return days.beginningOf(days.ahead(execution).firstDay());
    }
}
