package nl.tegemoet.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.tegemoet.deadline.Explanation.Phrase;

/**
 * Says of each suspension what it did to the last day. A day that two suspensions cover is counted with the first of them.
 *
 * @param full the day on which the days of the term are full; null if nobody can know yet
 */
record SuspensionLines(Run run, LocalDate full) {

    private static final LocalDate WITHOUT_END = LocalDate.of(9999, 12, 31);

    List<Explanation> of(List<Suspension> suspensions) {
        var lines = new ArrayList<Explanation>();
        var countedThrough = run.fact();
        for (var suspension : suspensions) {
            lines.add(line(suspension, countedThrough));
            var last = suspension.to() == null ? WITHOUT_END : suspension.to();
            countedThrough = countedThrough.isAfter(last) ? countedThrough : last;
        }
        return lines;
    }

    private Explanation line(Suspension suspension, LocalDate countedThrough) {
        var from = suspension.from();
        if (suspension.hasNoDay()) {
            return new Explanation(suspension.basis(), suspension.to(), suspension.to(), Phrase.SUSPENSION_OF_NO_DAY);
        }
        if (suspension.to() == null) {
            return full == null ? new Explanation(suspension.basis(), from, null,
                    suspension.basis().equals(Suspensions.FOREIGN) ? Phrase.SUSPENDED_UNTIL_ANSWER : Phrase.SUSPENDED_UNTIL_END)
                    : new Explanation(suspension.basis(), from, null, Phrase.SUSPENSION_TOO_LATE);
        }
        if (full != null && from.isAfter(full)) {
            return new Explanation(suspension.basis(), from, suspension.to(), Phrase.SUSPENSION_TOO_LATE);
        }
        if (!suspension.to().isAfter(run.fact())) {
            return new Explanation(suspension.basis(), from, suspension.to(), Phrase.SUSPENSION_FORESEEN);
        }
        var first = from.isAfter(countedThrough) ? from : countedThrough.plusDays(1);
        var days = Math.max(0, suspension.to().toEpochDay() - first.toEpochDay() + 1);
        var before = suspension.to().toEpochDay() - from.toEpochDay() + 1 - days;
        return before == 0 ? new Explanation(suspension.basis(), from, suspension.to(), Phrase.SUSPENDED, days)
                : new Explanation(suspension.basis(), from, suspension.to(), Phrase.SUSPENDED_AND_COUNTED_BEFORE, days, before);
    }
}
