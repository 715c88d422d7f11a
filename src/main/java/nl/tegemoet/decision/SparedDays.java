package nl.tegemoet.decision;

import java.time.LocalDate;
import nl.tegemoet.claim.Claims;
import nl.tegemoet.deadline.Terms;
import nl.tegemoet.kernel.ClaimId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The days on which nobody is told a refusal: Fridays, weekends, holidays and the day before one, when there is nobody to call. The term for
 * the decision wins (Awb 4:13): a refusal that would come after it goes out all the same.
 */
@Component
class SparedDays {

    private final Terms terms;
    private final Claims claims;
    private final boolean spare;

    SparedDays(Terms terms, Claims claims, @Value("${tegemoet.decision.spare-weekends}") boolean spare) {
        this.terms = terms;
        this.claims = claims;
        this.spare = spare;
    }

    /** Whether such a decision waits for another day than this one. */
    boolean isSpared(DecisionKind kind, ClaimId claim, LocalDate day) {
        return !firstFrom(kind, claim, day).equals(day);
    }

    /** The first day from then on: the day itself unless it is spared, and if no later day comes in time. */
    LocalDate firstFrom(DecisionKind kind, ClaimId claim, LocalDate from) {
        return kind.turnsDown() && spare ? firstFrom(terms, from, claims.summary(claim).decideBy()) : from;
    }

    /** @param decideBy the last day of the term for the decision; null while it stands still */
    static LocalDate firstFrom(Terms terms, LocalDate from, LocalDate decideBy) {
        var day = from;
        while (isBad(terms, day)) {
            day = day.plusDays(1);
        }
        return decideBy != null && day.isAfter(decideBy) ? from : day;
    }

    /** A day on which nobody works, or on whose morrow nobody does. */
    static boolean isBad(Terms terms, LocalDate day) {
        return !terms.workingDayFrom(day).equals(day) || !terms.workingDayFrom(day.plusDays(1)).equals(day.plusDays(1));
    }
}
