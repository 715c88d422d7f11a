package nl.tegemoet.deadline;

import java.time.LocalDate;

/** How much of a term has gone by, where that asks for somebody's eye. */
public enum ClockWarning {
    NONE(0), THREE_QUARTERS(75), NINE_TENTHS(90), FULL(100);

    private final int percent;

    ClockWarning(int percent) {
        this.percent = percent;
    }

    public int percent() {
        return percent;
    }

    /** The warning for a term from its fact to its last day; none while there is no last day. */
    static ClockWarning on(LocalDate today, LocalDate fact, LocalDate due) {
        if (due == null) {
            return NONE;
        }
        var length = Math.max(1, due.toEpochDay() - fact.toEpochDay());
        var gone = (today.toEpochDay() - fact.toEpochDay()) * 100;
        var warning = NONE;
        for (var level : values()) {
            warning = gone >= level.percent * length ? level : warning;
        }
        return warning;
    }
}
