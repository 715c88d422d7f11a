package nl.tegemoet.decision;

import nl.tegemoet.kernel.ClaimId;

/** A caseworker proposed to leave the claim unprocessed (buiten behandeling, Awb 4:5(1)); another person signs. */
public record NonProcessingProposed(ClaimId claim) {
}
