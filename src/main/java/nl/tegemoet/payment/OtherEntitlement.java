package nl.tegemoet.payment;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.DecisionId;
import nl.tegemoet.kernel.Euro;

/**
 * A sum that is due by another decision than the grant (Awb 4:86), such as a penalty.
 *
 * @param payBy    six weeks after the announcement (Awb 4:87)
 * @param deciders who prepared or signed: they do not pay
 */
public record OtherEntitlement(ClaimId claim, DecisionId decision, Euro amount, LocalDate payBy, Set<String> deciders) {

    public OtherEntitlement {
        deciders = Set.copyOf(deciders);
    }

    /** Knows the sums of one kind of decision; a component of the room that takes those decisions. */
    public interface Source {

        /** Empty unless the decision is one of its own, gives a sum, is announced and is in force. */
        Optional<OtherEntitlement> of(DecisionId decision);
    }
}
