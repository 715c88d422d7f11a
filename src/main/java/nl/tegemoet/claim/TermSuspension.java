package nl.tegemoet.claim;

import java.time.Instant;
import java.time.LocalDate;
import nl.tegemoet.kernel.ClaimId;

/**
 * The term to decide stands still (opschorting, Awb 4:15), as staff recorded it.
 *
 * @param beginsOn      its first day; for a question to a foreign body the day of that question: the term stands still from the day after
 *                      the applicant is told
 * @param expectedUntil null if not known
 * @param evidence      what shows it, in the words of who recorded it
 * @param toldOn        the day on which the letter about it left; null while it waits for the post
 * @param end           null while it lasts
 */
public record TermSuspension(SuspensionId id, ClaimId claim, SuspensionLetter.Ground ground, LocalDate beginsOn, LocalDate expectedUntil,
                             String evidence, String recordedBy, Instant recordedAt, LocalDate toldOn, End end) {

    /**
     * Its end.
     *
     * @param runsAgainOn the first day that counts again
     * @param decideBy    the last day for the decision as it was then; null: it stood still on another ground
     */
    public record End(LocalDate runsAgainOn, LocalDate decideBy, String evidence, String recordedBy) {

        @Override
        public String toString() {
            return "End[" + runsAgainOn + "]";
        }
    }

    public boolean lasts() {
        return end == null;
    }

    @Override
    public String toString() {
        return "TermSuspension[" + id + "]";
    }
}
