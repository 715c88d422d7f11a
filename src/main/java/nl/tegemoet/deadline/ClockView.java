package nl.tegemoet.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.tegemoet.kernel.ClaimId;

/**
 * A clock as a page shows it: the promise, the ledger, and how it stands today.
 *
 * @param fact    the day from which the law counts
 * @param version content hash of the parameters under which it was started; empty for a day that somebody named
 */
public record ClockView(ClockId id, ClaimId claim, ClockKind kind, LocalDate fact, String version, String evidence, String startedBy,
                        Instant startedAt, List<Entry> ledger, ClockReading reading, ClockWarning warning) {

    public ClockView {
        ledger = List.copyOf(ledger);
    }

    /** One line of the ledger. */
    public record Entry(ClockEvent event, String evidence, String recordedBy, Instant recordedAt) {
    }
}
