package nl.tegemoet.scheme;

import java.util.List;
import nl.tegemoet.kernel.Euro;

/**
 * What a late decision costs (dwangsom, Awb 4:17).
 *
 * @param graceDays days between the receipt of the default notice and the first day of the penalty
 * @param bandDays  length of a band in days
 * @param perDay    the amount a day in each band, in order
 * @param trace     the table that says so
 */
public record PenaltyTable(int graceDays, int bandDays, List<Euro> perDay, DecisionTrace trace) {

    public PenaltyTable {
        perDay = List.copyOf(perDay);
    }
}
