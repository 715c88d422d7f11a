package nl.tegemoet.scheme;

import java.util.Comparator;
import java.util.List;

import nl.tegemoet.kernel.Finding;

/**
 * What the rules found about a claim, condition by condition, and together. A pointer for a person, never a decision.
 *
 * @param overall NO if any condition is not met, else CANNOT_TELL if any is undecided, else YES
 * @param stay    which of the stays these findings are about, counted from 0 in the order of the facts
 * @param traces  every table consulted, in the order of its evaluation, those about other stays included
 */
public record EligibilityResult(Finding overall, List<CriterionOutcome> criteria, int stay, List<DecisionTrace> traces) {

    public EligibilityResult {
        criteria = List.copyOf(criteria);
        traces = List.copyOf(traces);
    }

    /** @throws IllegalArgumentException if no condition has that code */
    public CriterionOutcome criterion(String code) {
        return criteria.stream().filter(criterion -> criterion.code().equals(code)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no condition " + code));
    }

    /** Fewer conditions that are not met; if as many, fewer that are undecided. */
    boolean isMoreFavourableThan(EligibilityResult other) {
        return Comparator.<EligibilityResult>comparingLong(result -> result.count(Finding.NO))
                .thenComparingLong(result -> result.count(Finding.CANNOT_TELL)).compare(this, other) < 0;
    }

    private long count(Finding finding) {
        return criteria.stream().filter(criterion -> criterion.finding() == finding).count();
    }

    EligibilityResult withTraces(List<DecisionTrace> all) {
        return new EligibilityResult(overall, criteria, stay, all);
    }
}
