package nl.tegemoet.claim;

import nl.tegemoet.kernel.ClaimId;

/**
 * A caseworker judged whether the claim holds what is needed to decide (volledigheid, Awb 4:2(2) and 4:5).
 *
 * @param complete if not, the applicant has been asked a question
 */
public record CompletenessJudged(ClaimId claim, boolean complete) {
}
