package nl.tegemoet.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A number of days counted from the day after a fact, leaving out the days on which the term stands still.
 *
 * @param fact the day itself is not counted
 * @param days how many days make it full; 0: full on the fact's own day
 */
record Run(LocalDate fact, int days) {

    /**
     * Counts on until the days are full. A suspension that begins after that day changes nothing; one that begins on it moves it.
     *
     * @param full      the day on which the days are full; null if a suspension has no end yet
     * @param suspended the days left out, each once; up to {@code seenFrom} if there is no end yet
     */
    record Count(LocalDate full, int suspended) {
    }

    Count count(List<Suspension> suspensions, LocalDate seenFrom) {
        var still = stretches(suspensions);
        var cursor = fact.plusDays(1);
        var left = days;
        var suspended = 0;
        for (var stretch : still) {
            var first = stretch.from().isAfter(cursor) ? stretch.from() : cursor;
            if (left == 0 || first.isAfter(cursor.plusDays(left - 1L))) {
                break;
            }
            left -= daysBetween(cursor, first);
            if (stretch.to() == null) {
                return new Count(null, suspended + Math.max(0, daysBetween(first, seenFrom) + 1));
            }
            suspended += daysBetween(first, stretch.to()) + 1;
            cursor = stretch.to().plusDays(1);
        }
        return new Count(cursor.plusDays(left - 1L), suspended);
    }

    /** The suspensions after the fact, melted together where they touch or overlap, in order. */
    private List<Suspension> stretches(List<Suspension> suspensions) {
        var melted = new ArrayList<Suspension>();
        suspensions.stream().filter(suspension -> !suspension.hasNoDay())
                .filter(suspension -> suspension.to() == null || suspension.to().isAfter(fact))
                .sorted(Comparator.comparing(Suspension::from)).forEach(next -> {
                    var last = melted.isEmpty() ? null : melted.get(melted.size() - 1);
                    if (last != null && (last.to() == null || !next.from().isAfter(last.to().plusDays(1)))) {
                        melted.set(melted.size() - 1, new Suspension(last.basis(), last.from(), later(last.to(), next.to())));
                    } else {
                        melted.add(next);
                    }
                });
        return melted;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one == null || other == null ? null : one.isAfter(other) ? one : other;
    }

    private static int daysBetween(LocalDate from, LocalDate to) {
        return Math.toIntExact(to.toEpochDay() - from.toEpochDay());
    }
}
