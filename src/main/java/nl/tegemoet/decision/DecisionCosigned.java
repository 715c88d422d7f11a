package nl.tegemoet.decision;

import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.DecisionId;

/** A second person signed a decision that rests on the hardship clause. */
public record DecisionCosigned(ClaimId claim, DecisionId decision) {
}
