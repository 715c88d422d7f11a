package nl.tegemoet.decision;

import java.util.List;
import java.util.Optional;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.DecisionId;
import nl.tegemoet.kernel.Euro;

/**
 * The decision in force on a claim, as a page shows it.
 *
 * @param amount       what is granted; null for a refusal
 * @param scheme       the version of the scheme, chosen by the day of filing
 * @param grounds      empty for a grant
 * @param reasons      may hold personal data
 * @param announcement empty until it was announced
 */
public record DecisionView(DecisionId id, ClaimId claim, DecisionKind kind, Euro amount, String scheme, List<RefusalGround> grounds,
                           String reasons, Signature signature, Optional<Announcement> announcement) {

    public DecisionView {
        grounds = List.copyOf(grounds);
    }

    public boolean isGrant() {
        return kind == DecisionKind.GRANT;
    }
}
