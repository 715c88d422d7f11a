package nl.tegemoet.evidence;

import nl.tegemoet.kernel.ClaimId;

/** A place in a claim was tied to the register, or the tie was taken away: what the rules know may have changed. */
public record StayTied(ClaimId claim) {
}
