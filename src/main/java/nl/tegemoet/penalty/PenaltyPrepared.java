package nl.tegemoet.penalty;

import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.DecisionId;

/** A decision on a penalty was prepared; another person signs it. */
public record PenaltyPrepared(ClaimId claim, DefaultNoticeId notice, DecisionId decision) {
}
