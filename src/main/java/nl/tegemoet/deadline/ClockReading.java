package nl.tegemoet.deadline;

import java.time.LocalDate;
import java.util.List;

/**
 * How a term stands, seen from one day; computed from the ledger, never stored.
 *
 * @param due           the last day; null while nobody can know it, and for a penalty
 * @param state         null for a penalty
 * @param remainingDays days from the day of looking to the last day, at least 0; null if there is no last day
 * @param suspendedDays the days that moved the last day, each counted once
 * @param inTime        for the term to object, once an objection came in: whether it is in time (Awb 6:9); else null
 * @param penalty       only for a penalty
 * @param explanation   the sum, line by line, each with its article
 */
public record ClockReading(LocalDate due, ClockState state, Integer remainingDays, int suspendedDays, Boolean inTime,
                           PenaltyCount penalty, List<Explanation> explanation) {

    public ClockReading {
        explanation = List.copyOf(explanation);
    }
}
