package nl.tegemoet.decision;

import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.DecisionId;

/** A decision that was held back may be announced after all. */
public record DecisionReleased(ClaimId claim, DecisionId decision) {
}
