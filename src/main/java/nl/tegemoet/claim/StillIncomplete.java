package nl.tegemoet.claim;

import nl.tegemoet.kernel.ClaimId;

/** A caseworker found that the answer is not enough, after the term that was given for it: the claim waits for a choice of its course. */
public record StillIncomplete(ClaimId claim) {
}
