package nl.tegemoet.deadline;

import java.time.LocalDate;
import nl.tegemoet.kernel.ClaimId;

/** A term began to run; published in the transaction that starts it. {@code due} is null for a penalty, which has no last day. */
public record ClockStarted(ClaimId claim, ClockKind kind, LocalDate due) {
}
