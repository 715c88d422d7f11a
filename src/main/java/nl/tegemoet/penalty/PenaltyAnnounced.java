package nl.tegemoet.penalty;

import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.DecisionId;

/**
 * The decision on a penalty was announced (Awb 3:41, 4:18).
 *
 * @param due whether a sum is to be paid
 */
public record PenaltyAnnounced(ClaimId claim, DefaultNoticeId notice, DecisionId decision, boolean due) {
}
