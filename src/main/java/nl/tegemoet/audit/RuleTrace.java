package nl.tegemoet.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What one decision table did for a claim: which version, which inputs, which rows fired, what came out.
 *
 * @param traceId made by whoever evaluates, so that a finding can refer to it
 * @param tableHash SHA-256 of the file that holds the table, 64 hexadecimal digits
 * @param inputs by input name; stored encrypted, because they hold dates of birth and of violence
 */
public record RuleTrace(UUID traceId, String decisionKey, String decisionName, String tableHash, List<String> firedRules, String outcome,
        Map<String, String> inputs) {

    /** The trace as it was recorded. */
    public record Recorded(long seq, Instant at, RuleTrace trace, String actorId) {
    }
}
