package nl.tegemoet.claim;

import java.time.Instant;
import java.time.YearMonth;

/**
 * Where we are now, as everybody may read it: never so exact that it tells of one person.
 *
 * @param handling the month in which the claims were filed that we decide on now; null while there are too few decisions to say
 * @param waiting  how many people wait, rounded; null for fewer than {@link #FEWEST_TOLD}
 * @param madeAt   when it was counted
 */
public record QueueFigure(YearMonth handling, Long waiting, Instant madeAt) {

    /** Fewer are not told. */
    public static final long FEWEST_TOLD = 50;
    private static final long MANY = 1_000;
    private static final long STEP = 50;
    private static final long STEP_OF_MANY = 100;

    /** To fifties, from a thousand on to hundreds; null for too few. */
    static Long rounded(long waiting) {
        if (waiting < FEWEST_TOLD) {
            return null;
        }
        var step = waiting < MANY ? STEP : STEP_OF_MANY;
        return (waiting + step / 2) / step * step;
    }
}
