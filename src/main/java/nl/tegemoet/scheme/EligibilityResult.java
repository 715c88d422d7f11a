package nl.tegemoet.scheme;

import java.util.List;

import nl.tegemoet.kernel.Finding;

/**
 * What the rules found about a claim, condition by condition, and together. A pointer for a person, never a decision.
 *
 * @param overall NO if any condition is not met, else CANNOT_TELL if any is undecided, else YES
 * @param traces  every table consulted, in the order of its evaluation
 */
public record EligibilityResult(Finding overall, List<CriterionOutcome> criteria, List<DecisionTrace> traces) {

    public EligibilityResult {
        criteria = List.copyOf(criteria);
        traces = List.copyOf(traces);
    }

    /** @throws IllegalArgumentException if no condition has that code */
    public CriterionOutcome criterion(String code) {
        return criteria.stream().filter(criterion -> criterion.code().equals(code)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no condition " + code));
    }
}
