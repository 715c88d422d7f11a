package nl.tegemoet.assessment;

import nl.tegemoet.kernel.ClaimId;

/** Some people may not see or touch the claim any more; what they hold goes back to the list. */
public record AccessEnded(ClaimId claim) {
}
