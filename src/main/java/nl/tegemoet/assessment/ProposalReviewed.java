package nl.tegemoet.assessment;

import nl.tegemoet.kernel.ClaimId;

/** A second reader read the proposal; whether it goes on to be signed, back to the caseworker, or before a panel. */
public record ProposalReviewed(ClaimId claim, ReviewOutcome outcome) {

    public boolean agreed() {
        return outcome == ReviewOutcome.AGREED;
    }
}
