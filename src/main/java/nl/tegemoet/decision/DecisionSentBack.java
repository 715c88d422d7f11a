package nl.tegemoet.decision;

import nl.tegemoet.kernel.ClaimId;

/** Who was asked to sign the decision sent the proposal back; it was set aside, and the claim is assessed again. */
public record DecisionSentBack(ClaimId claim) {
}
