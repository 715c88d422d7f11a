package nl.tegemoet.process;

import nl.tegemoet.kernel.ClaimId;

/**
 * Somebody took work on a claim, or was given it.
 *
 * @param person who holds it now
 * @param name by which colleagues know them
 */
public record WorkTaken(ClaimId claim, TaskKind kind, String person, String name) {
}
