package nl.tegemoet.penalty;

import nl.tegemoet.kernel.ClaimId;

/**
 * A default notice came in.
 *
 * @param toJudge whether a person has to look at it: it came after the term had ended
 */
public record DefaultNoticeReceived(ClaimId claim, DefaultNoticeId notice, boolean toJudge) {
}
