package nl.tegemoet.assessment;

import nl.tegemoet.kernel.ClaimId;

/** A member of a panel wrote down what they think, apart from the others. */
public record PanelOpinionGiven(ClaimId claim) {
}
