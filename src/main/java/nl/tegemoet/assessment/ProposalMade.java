package nl.tegemoet.assessment;

import nl.tegemoet.kernel.ClaimId;

/** A caseworker proposed a decision on the claim. */
public record ProposalMade(ClaimId claim) {
}
