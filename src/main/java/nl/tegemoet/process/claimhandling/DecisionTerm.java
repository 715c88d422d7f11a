package nl.tegemoet.process.claimhandling;

import java.time.Clock;
import java.util.Date;
import nl.tegemoet.claim.Claims;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.process.engine.DueDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The day by which the claim has to be decided (redelijke termijn, Awb 4:13 and 4:14). */
@Component
class DecisionTerm implements DueDate {

    private static final Actor PROCESS = Actor.system("process");

    private final Claims claims;
    private final CurrentActor currentActor;
    private final Clock clock;

    DecisionTerm(Claims claims, CurrentActor currentActor, Clock clock) {
        this.claims = claims;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Looked up as the system, because the person who acts may be the applicant; null while the term stands still. */
    @Override
    public Date dueOn(DelegateExecution execution) {
        var claim = ClaimId.of(execution.getProcessBusinessKey());
        var day = currentActor.callAs(PROCESS, () -> claims.summary(claim)).decideBy();
        return DueDate.begin(day, clock);
    }
}
