package nl.tegemoet.scheme;

/**
 * The length of a term that the law sets (wettelijke termijn).
 *
 * @param postponementWeeks how many weeks of postponement the law allows at most; 0: none
 * @param trace             the table that says so
 */
public record StatutoryTerm(int weeks, int postponementWeeks, DecisionTrace trace) {
}
