package nl.tegemoet.party;

import java.time.LocalTime;

/** A part of the day (dagdeel) in which somebody may safely get a sign from us; times in the Netherlands, the last one not included. */
public enum DayPart {
    MORNING(8, 12),
    AFTERNOON(12, 17),
    EVENING(17, 21);

    private final LocalTime from;
    private final LocalTime until;

    DayPart(int from, int until) {
        this.from = LocalTime.of(from, 0);
        this.until = LocalTime.of(until, 0);
    }

    public boolean contains(LocalTime time) {
        return !time.isBefore(from) && time.isBefore(until);
    }
}
