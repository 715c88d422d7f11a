package nl.tegemoet.claim;

import java.time.Clock;
import java.time.LocalDate;
import nl.tegemoet.claim.ApplicationNotPossible.Reason;
import nl.tegemoet.kernel.PersonId;
import nl.tegemoet.scheme.Scheme;
import org.springframework.stereotype.Component;

/** Whether somebody can file today: once at a time, inside the filing window (aanvraagperiode), and not after a grant. */
@Component
class Admission {

    private final ClaimRecords claims;
    private final Scheme scheme;
    private final Clock clock;

    Admission(ClaimRecords claims, Scheme scheme, Clock clock) {
        this.claims = claims;
        this.scheme = scheme;
        this.clock = clock;
    }

    /** @throws ApplicationNotPossible with the reason that the person is told */
    void require(PersonId person) {
        requireOpenWindow(LocalDate.now(clock));
        for (var earlier : claims.findByPersonIdOrderBySubmittedAtDesc(person.value())) {
            if (earlier.isOpen()) {
                throw new ApplicationNotPossible(Reason.CLAIM_ALREADY_OPEN);
            }
            if (earlier.outcome() == Outcome.GRANTED) {
                throw new ApplicationNotPossible(Reason.ALREADY_GRANTED);
            }
        }
    }

    /** Awb 4:6(1): after a refusal, a new claim names new facts. */
    boolean needsNewFacts(PersonId person) {
        return claims.findByPersonIdOrderBySubmittedAtDesc(person.value()).stream()
                .anyMatch(earlier -> earlier.outcome() == Outcome.REFUSED);
    }

    private void requireOpenWindow(LocalDate today) {
        var inForce = scheme.parametersOn(today);
        if (today.isBefore(inForce.filingFrom())) {
            throw new ApplicationNotPossible(Reason.NOT_OPEN_YET);
        }
        if (inForce.lastFilingDay().filter(today::isAfter).isPresent()) {
            throw new ApplicationNotPossible(Reason.NO_LONGER_OPEN);
        }
    }
}
