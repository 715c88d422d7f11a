package nl.tegemoet.claim;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.tegemoet.deadline.ClockEvent.DelayAgreed;
import nl.tegemoet.deadline.ClockKind;
import nl.tegemoet.deadline.Timekeeping;
import nl.tegemoet.kernel.ClaimId;

/**
 * How long the term must stand still from the day of the consent on, so that its last day becomes the agreed one (Awb 4:15(2)a). The clock
 * is asked, for days that stand still already count once, and a weekend may follow.
 */
record AgreedDelay(Timekeeping timekeeping, ClaimId claim) {

    private static final int MOST_TRIES = 8;

    /** @return empty if the last day is not before the agreed day, or cannot be known; a consent after the last day moves nothing */
    Optional<DelayAgreed> reaching(LocalDate agreed, LocalDate consentOn) {
        var due = timekeeping.due(claim, ClockKind.DECISION);
        if (due == null || !agreed.isAfter(due)) {
            return Optional.empty();
        }
        var last = consentOn.plusDays(ChronoUnit.DAYS.between(due, agreed) - 1);
        for (int tries = 0; !consentOn.isAfter(due) && tries < MOST_TRIES && dueWith(consentOn, last).isBefore(agreed); tries++) {
            last = last.plusDays(ChronoUnit.DAYS.between(dueWith(consentOn, last), agreed));
        }
        // never later than the day to which the applicant said yes
        while (last.isAfter(consentOn) && dueWith(consentOn, last).isAfter(agreed)) {
            last = last.minusDays(1);
        }
        return Optional.of(new DelayAgreed(consentOn, last));
    }

    private LocalDate dueWith(LocalDate from, LocalDate until) {
        return timekeeping.foresee(claim, ClockKind.DECISION, new DelayAgreed(from, until)).due();
    }
}
