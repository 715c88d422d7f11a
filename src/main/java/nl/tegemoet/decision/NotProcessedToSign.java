package nl.tegemoet.decision;

import java.time.LocalDate;
import java.util.List;
import nl.tegemoet.kernel.ClaimId;

/**
 * What lies before somebody who is asked to sign that a claim is not processed.
 *
 * @param version  to be given back when signing, so that a stale page signs nothing
 * @param askedOn  the day on which the request to complete left
 * @param until    the last day of the term
 * @param answered whether something came in that was not enough
 */
public record NotProcessedToSign(ClaimId claim, int version, LocalDate askedOn, LocalDate until, boolean answered, List<String> missing,
                                 String reasons, String proposedByName) {

    static NotProcessedToSign of(NonProcessing proposal) {
        return new NotProcessedToSign(proposal.claim(), proposal.number(), proposal.askedOn(), proposal.until(), proposal.answered(),
                proposal.missing(), proposal.reasons(), proposal.proposedByName());
    }

    @Override
    public String toString() {
        return "NotProcessedToSign[" + claim + "]";
    }
}
