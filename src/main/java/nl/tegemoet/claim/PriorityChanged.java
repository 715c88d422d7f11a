package nl.tegemoet.claim;

import nl.tegemoet.kernel.ClaimId;

/** A claim came to go first, or goes first no more (voorrang). */
public record PriorityChanged(ClaimId claim, Priority priority) {
}
