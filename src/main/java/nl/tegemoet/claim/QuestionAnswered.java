package nl.tegemoet.claim;

import nl.tegemoet.kernel.ClaimId;

/** The applicant answered, and no question on the claim is open any more. */
public record QuestionAnswered(ClaimId claim) {
}
