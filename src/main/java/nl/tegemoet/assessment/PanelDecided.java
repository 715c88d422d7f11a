package nl.tegemoet.assessment;

import nl.tegemoet.kernel.ClaimId;

/** A panel decided by majority; its outcome is the proposal on the claim now. */
public record PanelDecided(ClaimId claim) {
}
