package nl.tegemoet.scheme;

import java.time.LocalDate;
import java.time.Period;
import nl.tegemoet.kernel.ApproximateDate;

/**
 * When the violence began and ended, as narrowly as the facts allow. What the applicant told about the violence counts; what was not told
 * is bounded by the stays, because the violence was in care, and by the day of filing. It cannot have ended before it began.
 *
 * @param began null if nothing bounds it, or if the dates exclude each other
 * @param ended null exactly when {@code began} is
 */
record Timeline(Interval began, Interval ended) {

    private static final Timeline UNKNOWN = new Timeline(null, null);

    static Timeline of(EligibilityFacts facts) {
        var told = facts.violenceFrom() != null;
        var first = told ? facts.violenceFrom().earliest() : firstDayOfStays(facts);
        if (first == null || outsideTheStays(facts)) {
            return UNKNOWN;
        }
        var last = facts.violenceUntil() != null ? facts.violenceUntil().latest() : lastDayOfStays(facts);
        var began = new Interval(first, told ? earlier(facts.violenceFrom().latest(), last) : last);
        var ended = new Interval(facts.violenceUntil() != null ? later(facts.violenceUntil().earliest(), first) : first, last);
        return began.isEmpty() || ended.isEmpty() ? UNKNOWN : new Timeline(began, ended);
    }

    private static boolean outsideTheStays(EligibilityFacts facts) {
        var first = firstDayOfStays(facts);
        return facts.violenceFrom() != null && facts.violenceFrom().earliest().isAfter(lastDayOfStays(facts))
                || facts.violenceUntil() != null && first != null && facts.violenceUntil().latest().isBefore(first);
    }

    /** Null if there is no stay or the beginning of one is not known. */
    private static LocalDate firstDayOfStays(EligibilityFacts facts) {
        return facts.stays().stream().anyMatch(stay -> stay.from() == null) ? null
                : facts.stays().stream().map(stay -> stay.from().earliest()).min(LocalDate::compareTo).orElse(null);
    }

    /** The day of filing if there is no stay or the end of one is not known. */
    private static LocalDate lastDayOfStays(EligibilityFacts facts) {
        return facts.stays().stream().anyMatch(stay -> stay.until() == null) ? facts.filedOn()
                : facts.stays().stream().map(stay -> stay.until().latest()).max(LocalDate::compareTo).orElse(facts.filedOn());
    }

    /** Age in whole years on the latest day, born on the earliest: the oldest that somebody can have been. */
    static Integer oldest(ApproximateDate birth, Interval days) {
        return birth == null || days == null ? null : age(birth.earliest(), days.latest());
    }

    /** Age in whole years on the earliest day, born on the latest: the youngest that somebody can have been; -1: not yet born. */
    static Integer youngest(ApproximateDate birth, Interval days) {
        return birth == null || days == null ? null : age(birth.latest(), days.earliest());
    }

    // somebody born on 29 February is a year older on 1 March of a common year
    private static int age(LocalDate birth, LocalDate day) {
        return day.isBefore(birth) ? -1 : Period.between(birth, day).getYears();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** The days from the earliest to the latest possible one, both included. */
    record Interval(LocalDate earliest, LocalDate latest) {

        static Interval of(ApproximateDate date) {
            return new Interval(date.earliest(), date.latest());
        }

        private boolean isEmpty() {
            return latest.isBefore(earliest);
        }

        Interval notBefore(LocalDate day) {
            return new Interval(later(earliest, day), later(latest, day));
        }

        /** As ISO 8601 writes it: one day, or the first and the last with a slash between. */
        @Override
        public String toString() {
            return earliest.equals(latest) ? earliest.toString() : earliest + "/" + latest;
        }
    }
}
