package nl.tegemoet.penalty;

import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.DecisionId;

/**
 * A second person read the decision on a penalty.
 *
 * @param signed false: it was sent back
 */
public record PenaltyReviewed(ClaimId claim, DefaultNoticeId notice, DecisionId decision, boolean signed) {
}
