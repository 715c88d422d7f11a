package nl.tegemoet.identity;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Writes a moment as the database keeps it: in UTC, whatever the machine's own zone. */
final class Times {

    private Times() {
    }

    static LocalDateTime inDatabase(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
