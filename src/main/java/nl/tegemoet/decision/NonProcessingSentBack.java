package nl.tegemoet.decision;

import nl.tegemoet.kernel.ClaimId;

/** Who was asked to sign that a claim is not processed sent the proposal back; a caseworker chooses anew how to go on. */
public record NonProcessingSentBack(ClaimId claim) {
}
