package nl.tegemoet.claim;

import java.time.Instant;
import java.time.LocalDate;
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

    /**
     * What the applicant answered, and the documents that came along.
     *
     * @param answeredAt when it came in by My claim, or was written down by us
     * @param receivedOn the day on which it came in
     * @param onPaper    null unless it came on paper
     */
    public record Answer(String text, List<DocumentId> documents, Instant answeredAt, LocalDate receivedOn, OnPaper onPaper) {

        @Override
        public String toString() {
            return "Answer[" + answeredAt + "]";
        }
    }

    /**
     * How an answer on paper came in.
     *
     * @param postedOn   the day of the postmark; null if it cannot be read or it was handed in
     * @param recordedBy who wrote it down
     */
    public record OnPaper(LocalDate receivedOn, LocalDate postedOn, String recordedBy) {
    }

    /** What is asked, a line each. */
    public List<String> items() {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    public boolean isOpen() {
        return answer == null;
    }

    @Override
    public String toString() {
        return "Question[" + id + "]";
    }
}
