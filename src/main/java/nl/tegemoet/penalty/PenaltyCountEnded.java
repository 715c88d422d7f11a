package nl.tegemoet.penalty;

import nl.tegemoet.kernel.ClaimId;

/** The decision on the claim was announced while the days of a default notice were counted. */
public record PenaltyCountEnded(ClaimId claim, DefaultNoticeId notice) {
}
