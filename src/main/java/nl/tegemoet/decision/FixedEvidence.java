package nl.tegemoet.decision;

import java.time.Instant;
import nl.tegemoet.kernel.DecisionId;

/**
 * What lay before whoever signed a decision (dossier bij ondertekening).
 *
 * @param content   the list, one line for each thing, as an auditor gets it; holds names of files
 * @param sha256    of the content
 * @param documents how many
 * @param letters   how many
 * @param intact    whether the content is still the one that was fixed
 */
public record FixedEvidence(DecisionId decision, String content, String sha256, int documents, int letters, Instant fixedAt, boolean intact) {

    @Override
    public String toString() {
        return "FixedEvidence[" + decision + "]";
    }
}
