package nl.tegemoet.decision;

import java.util.List;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.Euro;

/**
 * What lies before somebody who is asked to sign.
 *
 * @param version        to be given back when signing, so that a stale page signs nothing
 * @param amount         what would be granted; null for a refusal
 * @param scheme         the version of the scheme, chosen by the day of filing
 * @param reconstruction whether that version was rebuilt from public sources
 * @param departsFrom    the conditions that a grant would depart from by the hardship clause
 * @param plainReasons the reasons for the applicant in plain words; null if there are none
 */
public record DecisionToSign(ClaimId claim, int version, DecisionKind kind, Euro amount, String scheme, boolean reconstruction,
                             List<RefusalGround> grounds, List<RefusalGround> departsFrom, String reasons, String plainReasons, String proposedByName,
                             String reviewedByName) {

    public DecisionToSign {
        grounds = List.copyOf(grounds);
        departsFrom = List.copyOf(departsFrom);
    }
}
