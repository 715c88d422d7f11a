package nl.tegemoet.scheme;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How one decision table came to its answer: which table in which version, what went in, which rules fired, what came out.
 * Inputs are keyed by the label of the column, in the table's order, and may hold birth dates: keep them encrypted.
 *
 * @param decisionKey  id of the decision in its file, {@code C1_MinorAtTheTime}
 * @param decisionName its name as people read it
 * @param fileName     the file that holds it, {@code Eligibility.dmn}
 * @param tableVersion SHA-256 of the file's content, 64 hex characters; {@link RuleTables} shows the table of that version
 */
public record DecisionTrace(String decisionKey, String decisionName, String fileName, String tableVersion,
                            Map<String, String> inputs, List<FiredRule> firedRules, Map<String, String> outputs) {

    public DecisionTrace {
        Objects.requireNonNull(decisionKey, "decisionKey");
        Objects.requireNonNull(tableVersion, "tableVersion");
        inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
        firedRules = List.copyOf(firedRules);
        outputs = Collections.unmodifiableMap(new LinkedHashMap<>(outputs));
    }

    public List<String> firedRuleIds() {
        return firedRules.stream().map(FiredRule::id).toList();
    }
}
