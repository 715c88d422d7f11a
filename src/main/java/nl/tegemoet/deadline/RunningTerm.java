package nl.tegemoet.deadline;

import java.time.LocalDate;
import nl.tegemoet.kernel.ClaimId;

/**
 * A term that runs on a claim, as a list of what runs out shows it.
 *
 * @param fact the day from which the law counts
 * @param due  the last day; null while the term stands still
 */
public record RunningTerm(ClaimId claim, ClockKind kind, LocalDate fact, LocalDate due, ClockWarning warning) {
}
