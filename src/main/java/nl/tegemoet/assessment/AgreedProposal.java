package nl.tegemoet.assessment;

import java.util.List;
import java.util.Set;
import nl.tegemoet.kernel.ClaimId;

/**
 * A proposal to which a second reader agreed: what a decision may be signed on.
 *
 * @param version   of the assessment; to be given back when signing, so that a stale page signs nothing
 * @param unmet     codes of the conditions that are not met
 * @param plainReasons the reasons for the applicant in plain words; null if there are none
 * @param proposers everybody who ever made a proposal on this claim; none of them may sign
 * @param panel     everybody who ever sat in a panel on this claim; they decided with the others
 */
public record AgreedProposal(ClaimId claim, int version, ProposalKind kind, List<String> unmet, String reasons, String plainReasons,
                             String proposedBy, String proposedByName, String reviewedBy, String reviewedByName, Set<String> proposers,
                             Set<String> panel) {

    public AgreedProposal {
        unmet = List.copyOf(unmet);
        proposers = Set.copyOf(proposers);
        panel = Set.copyOf(panel);
    }

    AgreedProposal with(Set<String> whoSat) {
        return new AgreedProposal(claim, version, kind, unmet, reasons, plainReasons, proposedBy, proposedByName, reviewedBy, reviewedByName,
                proposers, whoSat);
    }
}
