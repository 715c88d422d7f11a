package nl.tegemoet.decision;

import java.time.LocalDate;
import java.util.Set;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.DecisionId;
import nl.tegemoet.kernel.Euro;

/**
 * What must be paid by an announced decision that is in force (Awb 4:86).
 *
 * @param paymentDue last day to pay (Awb 4:87)
 * @param deciders   who proposed, read again or signed; none of them pays it out
 */
public record GrantedAmount(ClaimId claim, DecisionId decision, Euro amount, LocalDate paymentDue, Set<String> deciders) {

    public GrantedAmount {
        deciders = Set.copyOf(deciders);
    }
}
