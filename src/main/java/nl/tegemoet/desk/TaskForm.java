package nl.tegemoet.desk;

import java.util.Map;
import nl.tegemoet.claim.ClaimView;
import nl.tegemoet.form.FormPost;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.process.TaskKind;
import org.springframework.ui.Model;

/** The form of one kind of work: which file asks the questions, what stands beside them, and what happens with the answers. */
interface TaskForm {

    TaskKind kind();

    /** The id of the file under {@code forms}; also the last part of the address that it is sent to. */
    String formId();

    /** What the page was made on; sent back with the form, so that a stale page changes nothing. */
    int version(ClaimView claim);

    /** The answers to begin with. */
    default Map<String, Object> answers(ClaimId claim) {
        return Map.of();
    }

    /**
     * Puts on the page what a person needs to see for this work.
     *
     * @param sent what was typed when the page is shown again; null for a fresh page
     */
    default void show(ClaimView claim, Map<String, String[]> sent, Model page) {
        // most work needs nothing beside its form
    }

    /** Does the work, in one use case. */
    void submit(ClaimView claim, int version, FormPost post, Map<String, String[]> sent);
}
