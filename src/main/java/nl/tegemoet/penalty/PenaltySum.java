package nl.tegemoet.penalty;

import java.time.LocalDate;
import nl.tegemoet.deadline.PenaltyCount;
import nl.tegemoet.kernel.Euro;

/**
 * The days for which a penalty is due, and what they come to (Awb 4:17(1) and (2)).
 *
 * @param days 1 to 42
 */
public record PenaltySum(LocalDate firstDay, LocalDate lastDay, int days, Euro amount) {

    static PenaltySum of(PenaltyCount count) {
        return new PenaltySum(count.firstDay(), count.firstDay().plusDays(count.days() - 1L), count.days(), count.amount());
    }
}
