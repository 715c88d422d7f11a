package nl.tegemoet.decision;

import nl.tegemoet.kernel.ClaimId;

/** Somebody put right a slip in the letter of a decision; a second person looks at it before it leaves. */
public record CorrectionMade(ClaimId claim, CorrectionId correction) {
}
