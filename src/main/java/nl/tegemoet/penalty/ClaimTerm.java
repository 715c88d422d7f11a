package nl.tegemoet.penalty;

import java.time.LocalDate;
import java.util.Optional;
import nl.tegemoet.claim.Claims;
import nl.tegemoet.claim.Outcome;
import nl.tegemoet.deadline.ClockEvent;
import nl.tegemoet.deadline.ClockKind;
import nl.tegemoet.deadline.ClockView;
import nl.tegemoet.deadline.Timekeeping;
import nl.tegemoet.decision.Announcement;
import nl.tegemoet.decision.Deciding;
import nl.tegemoet.decision.DecisionView;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.kernel.ClaimId;
import org.springframework.stereotype.Component;

/** Tells the rest of this room whether we are late with a claim (Awb 4:13); looked up as the system, because the applicant may ask. */
@Component
class ClaimTerm {

    private static final Actor PENALTY = Actor.system("penalty");

    private final Timekeeping timekeeping;
    private final Claims claims;
    private final Deciding deciding;
    private final CurrentActor currentActor;

    ClaimTerm(Timekeeping timekeeping, Claims claims, Deciding deciding, CurrentActor currentActor) {
        this.timekeeping = timekeeping;
        this.claims = claims;
        this.deciding = deciding;
        this.currentActor = currentActor;
    }

    /** The last day to decide on the claim; null while the term stands still and nobody can know it. */
    LocalDate endsOn(ClaimId claim) {
        var reading = timekeeping.reading(claim, ClockKind.DECISION);
        return reading.isPresent() ? reading.get().due()
                : currentActor.callAs(PENALTY, () -> claims.summary(claim)).decideBy();
    }

    /** The day on which the decision on the claim was announced, or the applicant withdrew it: from then on nobody is late. */
    Optional<LocalDate> decidedOn(ClaimId claim) {
        return newest(claim).stream().flatMap(clock -> clock.ledger().stream()).map(ClockView.Entry::event)
                .filter(ClockEvent.Ended.class::isInstance).map(ClockEvent::on).min(LocalDate::compareTo)
                .or(() -> currentActor.callAs(PENALTY, () -> deciding.view(claim)).flatMap(DecisionView::announcement)
                        .map(Announcement::announcedOn));
    }

    boolean isWithdrawn(ClaimId claim) {
        return currentActor.callAs(PENALTY, () -> claims.summary(claim)).outcome() == Outcome.WITHDRAWN;
    }

    private Optional<ClockView> newest(ClaimId claim) {
        return timekeeping.clocks(claim).stream().filter(clock -> clock.kind() == ClockKind.DECISION).reduce((older, newer) -> newer);
    }

    /** The day from which the term to decide is counted: no default notice can have come before it. */
    LocalDate startsOn(ClaimId claim) {
        return newest(claim).map(ClockView::fact).orElseGet(() -> currentActor.callAs(PENALTY, () -> claims.summary(claim)).receivedOn());
    }
}
