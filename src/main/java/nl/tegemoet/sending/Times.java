package nl.tegemoet.sending;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Writes and reads a moment as the database keeps it: in UTC, whatever the machine's own zone. */
final class Times {

    private Times() {
    }

    static LocalDateTime inDatabase(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    /** @return null if there is none */
    static Instant moment(ResultSet row, String column) throws SQLException {
        var kept = row.getObject(column, LocalDateTime.class);
        return kept == null ? null : kept.toInstant(ZoneOffset.UTC);
    }
}
