package nl.tegemoet.process.defaultnotice;

import java.util.Date;
import nl.tegemoet.process.engine.DueDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The last day on which a decision on the claim brings no penalty (Awb 4:17(3)): by then the notice is judged. */
@Component
class NoticeTerm implements DueDate {

    private final NoticeDays days;

    NoticeTerm(NoticeDays days) {
        this.days = days;
    }

    @Override
    public Date dueOn(DelegateExecution execution) {
        return days.beginningOf(days.ahead(execution).decideWithin());
    }
}
