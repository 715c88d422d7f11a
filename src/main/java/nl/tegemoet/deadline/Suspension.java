package nl.tegemoet.deadline;

import java.time.LocalDate;

/**
 * Days on which a term stands still (opschorting).
 *
 * @param to last day; null: until an answer comes that is not there yet. Before {@code from}: not one day
 */
record Suspension(String basis, LocalDate from, LocalDate to) {

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    boolean hasNoDay() {
        return to != null && to.isBefore(from);
    }

    /** Cut off at the day on which the clock ended: later days do not count. */
    Suspension endingBy(LocalDate end) {
        return end == null || to != null && !to.isAfter(end) ? this : new Suspension(basis, from, end);
    }
}
