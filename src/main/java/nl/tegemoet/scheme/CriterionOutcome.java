package nl.tegemoet.scheme;

import nl.tegemoet.kernel.Finding;
import nl.tegemoet.kernel.LegalBasis;

/**
 * What the rule found about one condition of the scheme (voorwaarde).
 *
 * @param code     the condition's short name, {@code C1} to {@code C13}
 * @param question the condition as a question, in Dutch
 * @param basis    the article named by the row that fired
 * @param reason   why that row answers as it does, in Dutch
 */
public record CriterionOutcome(String code, String question, Finding finding, LegalBasis basis, String reason, DecisionTrace trace) {
}
