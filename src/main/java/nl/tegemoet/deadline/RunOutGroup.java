package nl.tegemoet.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** When a term runs out, seen from today; a week ends on Sunday. */
public enum RunOutGroup {
    /** The last day has gone by. */
    LATE,
    /** Today, or a later day of this week. */
    THIS_WEEK,
    /** In the four weeks after this one. */
    NEXT_FOUR_WEEKS,
    /** The term stands still: nobody knows its last day yet. */
    STANDING_STILL;

    private static final int WEEKS_AHEAD = 4;
    /** Before any term. */
    private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);

    /** The first last day of the group; null for terms that stand still. */
    LocalDate from(LocalDate today) {
        return switch (this) {
            case LATE -> LONG_AGO;
            case THIS_WEEK -> today;
            case NEXT_FOUR_WEEKS -> endOfWeek(today).plusDays(1);
            case STANDING_STILL -> null;
        };
    }

    /** The last one; null for terms that stand still. */
    public LocalDate until(LocalDate today) {
        return switch (this) {
            case LATE -> today.minusDays(1);
            case THIS_WEEK -> endOfWeek(today);
            case NEXT_FOUR_WEEKS -> endOfWeek(today).plusWeeks(WEEKS_AHEAD);
            case STANDING_STILL -> null;
        };
    }

    /** Null: later than these groups look. */
    static RunOutGroup of(LocalDate due, LocalDate today) {
        if (due == null) {
            return STANDING_STILL;
        }
        for (var group : values()) {
            if (group != STANDING_STILL && !due.isAfter(group.until(today))) {
                return group;
            }
        }
        return null;
    }

    private static LocalDate endOfWeek(LocalDate today) {
        return today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }
}
