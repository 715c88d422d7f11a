package nl.tegemoet.decision;

import nl.tegemoet.kernel.ClaimId;

/** A second person looked at a correction; only if it was confirmed does a letter follow. */
public record CorrectionJudged(ClaimId claim, CorrectionId correction, boolean confirmed) {
}
