package nl.tegemoet.claim;

import java.time.Instant;
import nl.tegemoet.kernel.ClaimId;

/** The applicant added or corrected something unasked; what was made of the claim before was made without it. */
public record NewFactsCame(ClaimId claim, Instant at) {
}
