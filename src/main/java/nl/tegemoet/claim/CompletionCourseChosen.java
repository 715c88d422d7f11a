package nl.tegemoet.claim;

import nl.tegemoet.kernel.ClaimId;

/**
 * A caseworker chose how to go on with a claim that was not completed in time (Awb 4:5(1): a power, not a duty).
 *
 * @param furtherTerm whether the applicant gets more time; else the claim is assessed with what there is
 */
public record CompletionCourseChosen(ClaimId claim, boolean furtherTerm) {
}
