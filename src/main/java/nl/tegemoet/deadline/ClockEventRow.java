package nl.tegemoet.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import nl.tegemoet.deadline.ClockEvent.Extended;
import nl.tegemoet.deadline.ClockEvent.ObjectionReceived;
import nl.tegemoet.deadline.ClockEvent.Postponed;

/**
 * A ledger entry as the database keeps it. The names are those of {@link EventKind}, and one more: that of a term that is lengthened.
 *
 * @param on for a suspension with a first and a last day: the first
 */
record ClockEventRow(String name, LocalDate on, LocalDate until, LocalDate postedOn, Integer weeks, String ground) {

    private static final String EXTENDED = "EXTENDED";

    static ClockEventRow of(ResultSet row) throws SQLException {
        return new ClockEventRow(row.getString("event"), row.getObject("on_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class), row.getObject("posted_on", LocalDate.class),
                row.getObject("weeks", Integer.class), row.getString("ground"));
    }

    static ClockEventRow of(ClockEvent event) {
        return new ClockEventRow(EventKind.of(event).map(EventKind::name).orElse(EXTENDED), event.on(), event.until(),
                event instanceof ObjectionReceived objection ? objection.postedOn() : null,
                event instanceof Postponed postponed ? postponed.weeks() : null,
                event instanceof Extended extension ? extension.ground().name() : null);
    }

    ClockEvent event() {
        if (name.equals(EXTENDED)) {
            return new Extended(on, until, Extended.Ground.valueOf(ground));
        }
        var kind = EventKind.find(name).orElseThrow(() -> new IllegalStateException("A ledger holds an unknown event: " + name));
        return kind.make(on, kind == EventKind.OBJECTION_RECEIVED ? postedOn : until, weeks == null ? 0 : weeks);
    }
}
