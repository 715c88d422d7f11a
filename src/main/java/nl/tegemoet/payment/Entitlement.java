package nl.tegemoet.payment;

import java.time.LocalDate;
import java.util.Set;
import nl.tegemoet.kernel.Address;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.ClaimNumber;
import nl.tegemoet.kernel.DecisionId;
import nl.tegemoet.kernel.Euro;

/**
 * What an announced decision entitles the applicant to (aanspraak, Awb 4:86).
 *
 * @param payBy six weeks after the announcement (Awb 4:87)
 * @param deciders who proposed, read again or signed: they do not pay
 * @param address of the applicant; null if it is not known
 */
record Entitlement(ClaimId claim, ClaimNumber claimNumber, DecisionId decision, Euro amount, LocalDate payBy, Set<String> deciders,
        Address address) {

    Entitlement {
        deciders = Set.copyOf(deciders);
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("A grant without an amount");
        }
    }

    @Override
    public String toString() {
        return "Entitlement[" + decision + "]";
    }
}
