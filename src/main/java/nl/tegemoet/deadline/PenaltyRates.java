package nl.tegemoet.deadline;

import java.util.List;
import nl.tegemoet.kernel.Euro;

/**
 * What a late decision costs a day (Awb 4:17(1) and (2)), by the day on which the default notice was received.
 *
 * @param graceDays days between the receipt and the first day of the penalty (Awb 4:17(3): two weeks)
 * @param bandDays  length of each band in days
 * @param perDay    the amount a day in each band, in order
 */
public record PenaltyRates(int graceDays, int bandDays, List<Euro> perDay) {

    public PenaltyRates {
        perDay = List.copyOf(perDay);
    }

    int maximumDays() {
        return bandDays * perDay.size();
    }

    /** The sum for so many days, which are capped at the maximum. */
    Euro amount(long days) {
        var cents = 0L;
        var left = Math.min(days, maximumDays());
        for (var rate : perDay) {
            var inBand = Math.max(0, Math.min(left, bandDays));
            cents += inBand * rate.cents();
            left -= inBand;
        }
        return new Euro(cents);
    }
}
