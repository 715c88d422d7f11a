package nl.tegemoet.decision;

import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.DecisionId;

/**
 * A decision was signed under mandate; it takes effect when it is announced.
 *
 * @param hardship whether it rests on the hardship clause, so that a second person signs too
 */
public record DecisionSigned(ClaimId claim, DecisionId decision, DecisionKind kind, boolean hardship) {

    public DecisionSigned(ClaimId claim, DecisionId decision, DecisionKind kind) {
        this(claim, decision, kind, false);
    }

    public boolean grant() {
        return kind == DecisionKind.GRANT;
    }
}
