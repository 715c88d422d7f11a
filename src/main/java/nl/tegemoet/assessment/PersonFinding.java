package nl.tegemoet.assessment;

import nl.tegemoet.kernel.Finding;

/**
 * What a person finds about one condition, beside what the rule found.
 *
 * @param finding null as long as the person has not looked
 * @param reason  why; needed wherever the person says something else than the rule, and may hold personal data
 */
public record PersonFinding(Finding finding, String reason) {

    static final PersonFinding NONE = new PersonFinding(null, null);

    boolean isReasoned() {
        return reason != null && !reason.isBlank();
    }
}
