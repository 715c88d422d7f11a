package nl.tegemoet.audit;

import java.time.Instant;

/** One page or document of a claim that somebody opened, as it was recorded. */
public record Reading(long seq, Instant at, String object, String actorId, String actorName, String actorRoles, Purpose purpose) {
}
