package nl.tegemoet.process.requestcompletion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import nl.tegemoet.claim.Claims;
import nl.tegemoet.deadline.ClockView;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.process.engine.DueDate;
import nl.tegemoet.scheme.Scheme;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The day on which an applicant is reminded that the term to complete the claim is about to end (herinnering hersteltermijn). */
@Component
class CompletionReminder implements DueDate {

    private static final Actor PROCESS = Actor.system("process");

    private final RunningTerm term;
    private final Claims claims;
    private final Scheme scheme;
    private final CurrentActor currentActor;
    private final Clock clock;

    CompletionReminder(RunningTerm term, Claims claims, Scheme scheme, CurrentActor currentActor, Clock clock) {
        this.term = term;
        this.claims = claims;
        this.scheme = scheme;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Far away as long as the letter has not left, and for a term so short that the reminder would come with the letter itself. */
    @Override
    public Date dueOn(DelegateExecution execution) {
        var claim = ClaimId.of(execution.getProcessBusinessKey());
        return term.of(claim).filter(running -> remindOn(claim, running).isAfter(running.fact()))
                .map(running -> DueDate.begin(remindOn(claim, running), clock)).orElse(STANDING_STILL);
    }

    private LocalDate remindOn(ClaimId claim, ClockView running) {
        var filedOn = currentActor.callAs(PROCESS, () -> claims.summary(claim)).receivedOn();
        return running.reading().due().minusDays(scheme.parametersOn(filedOn).completionReminderDays());
    }
}
