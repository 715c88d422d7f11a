package nl.tegemoet.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** The day and the hour of a moment, as people in the Netherlands read them from the wall. */
final class Days {

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    private Days() {
    }

    static ZonedDateTime inTheNetherlands(Instant moment) {
        return moment.atZone(NETHERLANDS);
    }

    static LocalDate dayOf(Instant moment) {
        return inTheNetherlands(moment).toLocalDate();
    }
}
