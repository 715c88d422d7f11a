package nl.tegemoet.process.defaultnotice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import nl.tegemoet.deadline.PenaltyAhead;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.penalty.DefaultHistory;
import nl.tegemoet.penalty.DefaultNoticeId;
import nl.tegemoet.process.defaultnotice.DefaultNotice.Variable;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The days that a default notice brings (Awb 4:17), looked up as the system, because the applicant may be the one who acts. */
@Component
class NoticeDays {

    private static final Actor PROCESS = Actor.system("process");

    private final DefaultHistory history;
    private final CurrentActor currentActor;
    private final Clock clock;

    NoticeDays(DefaultHistory history, CurrentActor currentActor, Clock clock) {
        this.history = history;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    PenaltyAhead ahead(DelegateExecution execution) {
        var notice = DefaultNoticeId.of((String) execution.getVariable(Variable.NOTICE_ID));
        return currentActor.callAs(PROCESS, () -> history.notice(notice)).orElseThrow().ahead();
    }

    /** The moment at which a day begins in the Netherlands. */
    Date beginningOf(LocalDate day) {
        return Date.from(day.atStartOfDay(clock.getZone()).toInstant());
    }
}
