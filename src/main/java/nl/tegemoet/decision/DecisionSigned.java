package nl.tegemoet.decision;

import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.DecisionId;

/** A decision was signed under mandate; it takes effect when it is announced. */
public record DecisionSigned(ClaimId claim, DecisionId decision, DecisionKind kind) {

    public boolean grant() {
        return kind == DecisionKind.GRANT;
    }
}
