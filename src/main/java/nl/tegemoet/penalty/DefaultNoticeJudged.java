package nl.tegemoet.penalty;

import nl.tegemoet.kernel.ClaimId;

/** A person found that a default notice counts, or that there is a ground on which no penalty is due (Awb 4:17(5)). */
public record DefaultNoticeJudged(ClaimId claim, DefaultNoticeId notice) {
}
