package nl.tegemoet.claim;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.tegemoet.kernel.ClaimId;

/**
 * A question to the applicant whether the decision may come later (instemming met uitstel, Awb 4:15(2)a).
 *
 * @param until    the last day for the decision if the applicant agrees
 * @param decideBy the last day for the decision when it was asked
 * @param askedBy  the name of the member of staff; empty for the applicant
 * @param answer   null while there is none
 */
public record DelayRequest(DelayRequestId id, ClaimId claim, String reason, LocalDate until, LocalDate decideBy, LocalDate answerBy,
                           String askedBy, Instant askedAt, Answer answer) {

    /**
     * What the applicant said.
     *
     * @param delayUntil the last day of the agreed delay; null if nothing was delayed
     */
    public record Answer(boolean agreed, LocalDate answeredOn, LocalDate delayUntil, boolean onPaper) {
    }

    /** Whether an answer can still change something. */
    public boolean isOpenOn(LocalDate day) {
        return answer == null && !day.isAfter(decideBy);
    }

    /** The reason, one paragraph each. */
    public List<String> paragraphs() {
        return Arrays.stream(reason.split("\\R\\s*\\R")).map(String::strip).filter(paragraph -> !paragraph.isEmpty()).toList();
    }

    @Override
    public String toString() {
        return "DelayRequest[" + id + "]";
    }
}
