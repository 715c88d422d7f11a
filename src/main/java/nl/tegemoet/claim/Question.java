package nl.tegemoet.claim;

import java.time.Instant;
import java.util.List;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.DocumentId;

/**
 * A question to the applicant about what is missing, with the answer once there is one.
 *
 * @param askedBy the name of the member of staff
 * @param answer null while the question is open
 */
public record Question(QuestionId id, ClaimId claim, String text, String askedBy, Instant askedAt, Answer answer) {

    /** What the applicant answered, and the documents that came along. */
    public record Answer(String text, List<DocumentId> documents, Instant answeredAt) {

        @Override
        public String toString() {
            return "Answer[" + answeredAt + "]";
        }
    }

    public boolean isOpen() {
        return answer == null;
    }

    @Override
    public String toString() {
        return "Question[" + id + "]";
    }
}
