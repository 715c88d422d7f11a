package nl.tegemoet.claim;

import java.time.Instant;
import java.time.LocalDate;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.ClaimNumber;

/**
 * What an applicant has in hand after filing (ontvangst, Awb 4:14): the number, and by when there is a decision.
 *
 * @param decideBy null while the term stands still
 */
public record Receipt(ClaimId claim, ClaimNumber number, Instant submittedAt, LocalDate receivedOn, LocalDate decideBy) {
}
