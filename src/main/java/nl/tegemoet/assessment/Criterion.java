package nl.tegemoet.assessment;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.tegemoet.kernel.Finding;
import nl.tegemoet.kernel.LegalBasis;

/**
 * One condition of the scheme (voorwaarde) in an assessment: what the rule found, and from which facts.
 *
 * @param code         {@code C1} to {@code C13}
 * @param question     the condition as a question, in Dutch
 * @param basis        the article named by the row that fired
 * @param reason       why that row answers as it does, in Dutch
 * @param facts        what went into the rule, by the label of the column; holds personal data
 * @param decisionKey  the decision table that was applied
 * @param tableVersion the version of its file
 * @param firedRules   ids of the rows that fired
 * @param trace        the trace of this evaluation in the record of accountability
 */
public record Criterion(String code, String question, Finding finding, LegalBasis basis, String reason, Map<String, String> facts,
                        String decisionKey, String tableVersion, List<String> firedRules, UUID trace) {

    public Criterion {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        firedRules = List.copyOf(firedRules);
    }
}
