package nl.tegemoet.claim;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * When the decision on a claim will probably come, from its place in the queue and the pace of the last weeks; an estimate, no promise.
 *
 * @param day          never before today; to be shown as a month, for it is no surer than that
 * @param rough        whether it rests on few decisions, or looks far ahead
 * @param laterThanLaw whether it lies after the last day of the term (Awb 4:13), which may never be kept silent
 */
public record Expectation(LocalDate day, boolean rough, boolean laterThanLaw) {

    /** The weeks of which the pace is taken. */
    static final int WEEKS = 8;
    private static final int DAYS = WEEKS * 7;
    /** Fewer than one decision a week say nothing about the next. */
    private static final long FEWEST = WEEKS;
    private static final long FEW = 10L * WEEKS;
    private static final long FAR = 26L * 7;
    /** Whoever would wait longer is told that we cannot say it. */
    private static final long FARTHEST = 5L * 366;

    public YearMonth month() {
        return YearMonth.from(day);
    }

    /**
     * Makes the sum: the claims that are ahead, and this one, at so many decisions in eight weeks.
     *
     * @param ahead   claims received earlier that wait for their decision, at least 0
     * @param decided decisions of the last eight weeks, at least 0
     * @param lawDay  the last day of the term; null while it stands still
     * @return empty if the pace says nothing, or the day lies too far away to be named
     */
    static Optional<Expectation> of(long ahead, long decided, LocalDate today, LocalDate lawDay) {
        if (ahead < 0 || decided < 0) {
            throw new IllegalArgumentException("Nobody counts to less than nothing");
        }
        if (decided < FEWEST || ahead > FARTHEST * decided / DAYS) {
            return Optional.empty();
        }
        var days = ((ahead + 1) * DAYS + decided - 1) / decided;
        var day = today.plusDays(days);
        return Optional.of(new Expectation(day, decided < FEW || days > FAR, lawDay != null && day.isAfter(lawDay)));
    }
}
