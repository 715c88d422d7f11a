package nl.tegemoet.deadline;

import java.time.LocalDate;
import nl.tegemoet.kernel.Euro;

/**
 * What lies ahead once a default notice counts (dwangsom, Awb 4:17), if nobody decides.
 *
 * @param decideWithin the last day on which a decision brings no penalty: two weeks after the receipt (Awb 4:17(3))
 * @param firstDay     the first day of the penalty
 * @param lastDay      the last of its 42 days
 * @param most         the sum for all those days
 */
public record PenaltyAhead(LocalDate decideWithin, LocalDate firstDay, LocalDate lastDay, Euro most) {
}
