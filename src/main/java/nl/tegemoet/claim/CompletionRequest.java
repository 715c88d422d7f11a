package nl.tegemoet.claim;

import java.util.UUID;
import nl.tegemoet.kernel.ClaimId;

/**
 * That the applicant is given time to answer a question (aanvulling vragen, Awb 4:5(1)).
 *
 * @param number 1 for the first term of the question, 2 for a further one
 * @param weeks  null: as long as the scheme says
 */
record CompletionRequest(UUID id, ClaimId claim, QuestionId question, int number, Integer weeks) {

    /** What shows it, as the ledger of a clock names it. */
    String evidence() {
        return "completion:" + id;
    }
}
