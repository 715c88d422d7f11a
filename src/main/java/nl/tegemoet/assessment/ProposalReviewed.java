package nl.tegemoet.assessment;

import nl.tegemoet.kernel.ClaimId;

/**
 * A second reader looked at the proposal.
 *
 * @param agreed if not, it goes back to the caseworker with remarks
 */
public record ProposalReviewed(ClaimId claim, boolean agreed) {
}
