package nl.tegemoet.claim;

import java.time.Instant;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.ClaimNumber;

/** A claim was filed (ingediend, Awb 4:1); told in the transaction that stores it. */
public record ClaimSubmitted(ClaimId claim, ClaimNumber number, Instant submittedAt) {
}
