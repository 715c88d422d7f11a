package nl.tegemoet.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What came of a form that was sent, or of answers that were kept and looked at again.
 *
 * @param answers in the order of the form, fit for JSON: texts, numbers, booleans, lists of texts, lists of items. What is wrong stays in it
 *                as it was typed, so that nothing is lost; questions that a condition hides are not in it
 * @param errors by the path of the question, for example {@code iban} or {@code stays[0].place}, in the order of the form
 * @param unknown names that were sent and that the form does not have
 * @param newlyAsked questions that became visible by these answers and were not on the page that was sent
 * @param hidden the paths of the elements that a condition hides
 */
public record FormPost(String formId, Map<String, Object> answers, Map<String, FormError> errors, List<String> unknown, List<String> newlyAsked,
                       List<String> hidden) {

    /** Whether everything that the form asks is there and right, and nothing else was sent. */
    public boolean isComplete() {
        return errors.isEmpty() && unknown.isEmpty() && newlyAsked.isEmpty();
    }

    /** Whether the page must be shown again as an error (422): new questions alone are no error. */
    public boolean isWrong() {
        return !errors.isEmpty() || !unknown.isEmpty();
    }

    /** The id in the page of the first question that the answers brought. */
    public Optional<String> newQuestion() {
        return newlyAsked.stream().findFirst().map(FormRendering::htmlId);
    }

    /** The answer to a question that takes one text; empty if there is none. */
    public String text(String key) {
        return answers.get(key) instanceof String text ? text : "";
    }
}
