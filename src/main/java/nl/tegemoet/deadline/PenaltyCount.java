package nl.tegemoet.deadline;

import java.time.LocalDate;
import nl.tegemoet.kernel.Euro;

/**
 * The penalty for a late decision (dwangsom, Awb 4:17) as it stands on a day.
 *
 * @param firstDay the first day for which it is due; null: the default notice has no effect
 * @param days     number of days for which it is due, at most 42
 * @param capped   whether it would have been more days without the maximum
 */
public record PenaltyCount(LocalDate firstDay, int days, Euro amount, boolean capped) {
}
