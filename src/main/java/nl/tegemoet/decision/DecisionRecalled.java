package nl.tegemoet.decision;

import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.DecisionId;

/** A signed decision was taken back before it was announced: in law it never came into being (Awb 3:40). The claim is assessed again. */
public record DecisionRecalled(ClaimId claim, DecisionId decision) {
}
