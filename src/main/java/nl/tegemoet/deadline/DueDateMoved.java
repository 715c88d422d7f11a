package nl.tegemoet.deadline;

import java.time.LocalDate;
import nl.tegemoet.kernel.ClaimId;

/** An entry moved the last day of a term; published in the transaction that makes the entry. {@code due} is null: it stands still. */
public record DueDateMoved(ClaimId claim, ClockKind kind, LocalDate due) {
}
