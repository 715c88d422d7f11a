package nl.tegemoet.claim;

import nl.tegemoet.claim.ApplicationNotPossible.Reason;
import nl.tegemoet.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Whether somebody can file today: once at a time and not after a grant. */
@Component
class Admission {

    private final ClaimRecords claims;

    Admission(ClaimRecords claims) {
        this.claims = claims;
    }

    /** @throws ApplicationNotPossible with the reason that the person is told */
    void require(PersonId person) {
        for (var earlier : claims.findByPersonIdOrderBySubmittedAtDesc(person.value())) {
            var claim = earlier.summary();
            if (claim.status() == ClaimStatus.OPEN) {
                throw new ApplicationNotPossible(Reason.CLAIM_ALREADY_OPEN);
            }
            if (claim.outcome() == Outcome.GRANTED) {
                throw new ApplicationNotPossible(Reason.ALREADY_GRANTED);
            }
        }
    }

    /** Awb 4:6(1): after a refusal, a new claim names new facts. */
    boolean needsNewFacts(PersonId person) {
        return claims.findByPersonIdOrderBySubmittedAtDesc(person.value()).stream()
                .anyMatch(earlier -> earlier.summary().outcome() == Outcome.REFUSED);
    }
}
