package nl.tegemoet.audit;

import java.time.Instant;
import java.util.Map;

/**
 * One act on a claim, as it was recorded.
 *
 * @param act room and verb, for example {@code decision.signed}
 * @param facts what the act was about; never personal data
 */
public record Act(long seq, Instant at, String act, String actorId, String actorName, String actorRoles, Map<String, String> facts) {
}
