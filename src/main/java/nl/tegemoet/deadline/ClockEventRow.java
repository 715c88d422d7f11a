package nl.tegemoet.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import nl.tegemoet.deadline.ClockEvent.ApplicantDelay;
import nl.tegemoet.deadline.ClockEvent.ArchiveRequest;
import nl.tegemoet.deadline.ClockEvent.Completed;
import nl.tegemoet.deadline.ClockEvent.CompletionRequested;
import nl.tegemoet.deadline.ClockEvent.DefectNotified;
import nl.tegemoet.deadline.ClockEvent.DefectRepaired;
import nl.tegemoet.deadline.ClockEvent.DelayAgreed;
import nl.tegemoet.deadline.ClockEvent.Ended;
import nl.tegemoet.deadline.ClockEvent.Extended;
import nl.tegemoet.deadline.ClockEvent.ForceMajeure;
import nl.tegemoet.deadline.ClockEvent.ForeignAnswer;
import nl.tegemoet.deadline.ClockEvent.ForeignRequest;
import nl.tegemoet.deadline.ClockEvent.ObjectionReceived;
import nl.tegemoet.deadline.ClockEvent.Postponed;
import nl.tegemoet.deadline.ClockEvent.TermNotice;

/**
 * A ledger entry as the database keeps it. The names of the events are those of the calculator's contract as well.
 *
 * @param on for a suspension with a first and a last day: the first
 */
record ClockEventRow(String name, LocalDate on, LocalDate until, LocalDate postedOn, Integer weeks, String ground) {

    static ClockEventRow of(ResultSet row) throws SQLException {
        return new ClockEventRow(row.getString("event"), row.getObject("on_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class), row.getObject("posted_on", LocalDate.class),
                row.getObject("weeks", Integer.class), row.getString("ground"));
    }

    static ClockEventRow of(ClockEvent event) {
        if (event instanceof TermNotice e) {
            return lasting("TERM_NOTICE", e.on(), e.until());
        } else if (event instanceof CompletionRequested e) {
            return lasting("COMPLETION_REQUESTED", e.on(), e.until());
        } else if (event instanceof Completed e) {
            return day("COMPLETED", e.on());
        } else if (event instanceof ForeignRequest e) {
            return day("FOREIGN_REQUEST", e.on());
        } else if (event instanceof ForeignAnswer e) {
            return day("FOREIGN_ANSWER", e.on());
        } else if (event instanceof DelayAgreed e) {
            return lasting("DELAY_AGREED", e.from(), e.until());
        } else if (event instanceof ApplicantDelay e) {
            return lasting("APPLICANT_DELAY", e.from(), e.until());
        } else if (event instanceof ForceMajeure e) {
            return lasting("FORCE_MAJEURE", e.from(), e.until());
        } else if (event instanceof ArchiveRequest e) {
            return day("ARCHIVE_REQUEST", e.on());
        } else if (event instanceof DefectNotified e) {
            return lasting("DEFECT_NOTIFIED", e.on(), e.until());
        } else if (event instanceof DefectRepaired e) {
            return day("DEFECT_REPAIRED", e.on());
        } else if (event instanceof Postponed e) {
            return new ClockEventRow("POSTPONED", e.on(), null, null, e.weeks(), null);
        } else if (event instanceof ObjectionReceived e) {
            return new ClockEventRow("OBJECTION_RECEIVED", e.receivedOn(), null, e.postedOn(), null, null);
        } else if (event instanceof Extended e) {
            return new ClockEventRow("EXTENDED", e.on(), e.until(), null, null, e.ground().name());
        } else if (event instanceof Ended e) {
            return day("ENDED", e.on());
        }
        throw new IllegalStateException("An event without a name: " + event.getClass());
    }

    private static ClockEventRow day(String name, LocalDate on) {
        return new ClockEventRow(name, on, null, null, null, null);
    }

    private static ClockEventRow lasting(String name, LocalDate on, LocalDate until) {
        return new ClockEventRow(name, on, until, null, null, null);
    }

    ClockEvent event() {
        return switch (name) {
            case "TERM_NOTICE" -> new TermNotice(on, until);
            case "COMPLETION_REQUESTED" -> new CompletionRequested(on, until);
            case "COMPLETED" -> new Completed(on);
            case "FOREIGN_REQUEST" -> new ForeignRequest(on);
            case "FOREIGN_ANSWER" -> new ForeignAnswer(on);
            case "DELAY_AGREED" -> new DelayAgreed(on, until);
            case "APPLICANT_DELAY" -> new ApplicantDelay(on, until);
            case "FORCE_MAJEURE" -> new ForceMajeure(on, until);
            case "ARCHIVE_REQUEST" -> new ArchiveRequest(on);
            case "DEFECT_NOTIFIED" -> new DefectNotified(on, until);
            case "DEFECT_REPAIRED" -> new DefectRepaired(on);
            case "POSTPONED" -> new Postponed(on, weeks);
            case "OBJECTION_RECEIVED" -> new ObjectionReceived(on, postedOn);
            case "EXTENDED" -> new Extended(on, until, Extended.Ground.valueOf(ground));
            case "ENDED" -> new Ended(on);
            default -> throw new IllegalStateException("A ledger holds an unknown event: " + name);
        };
    }
}
