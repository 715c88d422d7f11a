package nl.tegemoet.assessment;

import nl.tegemoet.kernel.ClaimId;

/** A member of a panel voted. */
public record PanelVoteCast(ClaimId claim) {
}
