package nl.tegemoet.scheme;

import java.time.LocalDate;

/**
 * Who goes first (voorrang): policy of the body, not law.
 *
 * @param highAge     in years, from which somebody goes first
 * @param targetWeeks within how many weeks we mean to decide then; never instead of the statutory term
 */
public record PriorityRule(int highAge, int targetWeeks, DecisionTrace trace) {

    /** Whether somebody has come to that age; on the birthday itself they have. */
    public boolean isHighAge(LocalDate birthDate, LocalDate on) {
        return !birthDate.plusYears(highAge).isAfter(on);
    }

    /** The day before which we mean to decide, counted from the day on which the claim came to go first. */
    public LocalDate target(LocalDate from) {
        return from.plusWeeks(targetWeeks);
    }
}
