package nl.tegemoet.claim;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.tegemoet.kernel.ApproximateDate;
import nl.tegemoet.kernel.Finding;

/**
 * Finds what cannot all be true in a statement, where the dates leave no doubt. People remember years, not days: a contradiction is a
 * question for a person, never a reason to refuse.
 */
final class Contradictions {

    private Contradictions() {
    }

    static Set<FilingWarning> in(ClaimFacts facts) {
        var found = EnumSet.noneOf(FilingWarning.class);
        var stays = facts.stays();
        if (stays.stream().anyMatch(Contradictions::endsBeforeItBegins)) {
            found.add(FilingWarning.STAY_ENDS_BEFORE_IT_BEGINS);
        }
        if (anyOverlap(stays)) {
            found.add(FilingWarning.STAYS_OVERLAP);
        }
        if (facts.birthDate() != null && stays.stream().anyMatch(stay -> isBefore(stay.from(), facts.birthDate()))) {
            found.add(FilingWarning.BORN_AFTER_STAY);
        }
        if (facts.victim() != null && facts.victim().diedOn() != null && facts.violenceFrom() != null
                && facts.violenceFrom().isAfter(facts.victim().diedOn()) == Finding.YES) {
            found.add(FilingWarning.DIED_BEFORE_VIOLENCE);
        }
        return found;
    }

    private static boolean endsBeforeItBegins(ClaimFacts.Stay stay) {
        return stay.from() != null && stay.until() != null && stay.until().latest().isBefore(stay.from().earliest());
    }

    private static boolean anyOverlap(List<ClaimFacts.Stay> stays) {
        for (int one = 0; one < stays.size(); one++) {
            for (int other = one + 1; other < stays.size(); other++) {
                if (overlap(stays.get(one), stays.get(other))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Only if in every reading of the dates there is a day on which somebody was in both places. */
    private static boolean overlap(ClaimFacts.Stay one, ClaimFacts.Stay other) {
        return areKnown(one) && areKnown(other) && one.from().latest().isBefore(other.until().earliest())
                && other.from().latest().isBefore(one.until().earliest());
    }

    private static boolean areKnown(ClaimFacts.Stay stay) {
        return stay.from() != null && stay.until() != null;
    }

    private static boolean isBefore(ApproximateDate date, LocalDate day) {
        return date != null && date.isBefore(day) == Finding.YES;
    }
}
