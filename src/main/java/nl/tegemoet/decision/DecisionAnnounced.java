package nl.tegemoet.decision;

import java.time.LocalDate;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.DecisionId;

/** A decision was announced (bekendgemaakt, Awb 3:41): from the next day on one can object, and a grant must be paid within its term. */
public record DecisionAnnounced(ClaimId claim, DecisionId decision, DecisionKind kind, LocalDate announcedOn) {

    public boolean grant() {
        return kind == DecisionKind.GRANT;
    }
}
