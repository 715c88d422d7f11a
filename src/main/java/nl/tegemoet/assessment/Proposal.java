package nl.tegemoet.assessment;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A caseworker's proposal for the decision (voorstel); never changes.
 *
 * @param round    counts the proposals on the claim, from 1
 * @param unmet    codes of the conditions that are not met; empty for a grant
 * @param plainReasons the reasons for the applicant in plain words; null if there are none
 * @param findings what the caseworker found about each condition
 */
public record Proposal(int round, ProposalKind kind, List<String> unmet, String reasons, String plainReasons,
                       Map<String, PersonFinding> findings, String proposedBy, String proposedByName, Instant proposedAt) {

    /** Whether a panel made it, in the place of a caseworker. */
    public boolean isOfPanel() {
        return Panel.isProposer(proposedBy);
    }

    public Proposal {
        unmet = List.copyOf(unmet);
        findings = Collections.unmodifiableMap(new LinkedHashMap<>(findings));
    }
}
