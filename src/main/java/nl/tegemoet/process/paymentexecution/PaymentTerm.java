package nl.tegemoet.process.paymentexecution;

import java.time.Clock;
import java.util.Date;
import nl.tegemoet.decision.Announcement;
import nl.tegemoet.decision.Deciding;
import nl.tegemoet.decision.DecisionView;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.process.engine.DueDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The day by which the amount has to be paid (betaaltermijn, Awb 4:87). */
@Component
class PaymentTerm implements DueDate {

    private static final Actor PROCESS = Actor.system("process");

    private final Deciding deciding;
    private final CurrentActor currentActor;
    private final Clock clock;

    PaymentTerm(Deciding deciding, CurrentActor currentActor, Clock clock) {
        this.deciding = deciding;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Looked up as the system, because the person who acts imports a file of the bank. */
    @Override
    public Date dueOn(DelegateExecution execution) {
        var claim = ClaimId.of(execution.getProcessBusinessKey());
        var day = currentActor.callAs(PROCESS, () -> deciding.view(claim)).flatMap(DecisionView::announcement)
                .map(Announcement::paymentDue).orElseThrow();
        return Date.from(day.atStartOfDay(clock.getZone()).toInstant());
    }
}
