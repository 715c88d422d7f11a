package nl.tegemoet.penalty;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** What became of a default notice (ingebrekestelling, Awb 4:17(3)); the database guards the same steps (V160, V190). */
public enum NoticeState {
    /** It came while there was still time to decide: kept and answered, nothing is counted. */
    TOO_EARLY,
    /** An earlier notice counts already: kept and answered, the count goes on as it was. */
    ALREADY_GIVEN,
    /** The decision was announced before it came, or on that day. */
    ALREADY_DECIDED,
    /** The applicant withdrew the claim before it came, or on that day: there is nothing left to decide. */
    ALREADY_WITHDRAWN,
    /** It came after the term had ended; a person looks whether there is a ground on which none is due. */
    TO_JUDGE,
    /** It counts, and we have not decided yet. */
    COUNTING,
    /** The days are known and at least one is due; the penalty is to be set (Awb 4:18). */
    COUNTED,
    /** The decision came within the two weeks. */
    IN_TIME,
    /** There is a ground on which no penalty is due (Awb 4:17(5)); that is to be decided too. */
    NONE_DUE;

    private static final Set<NoticeState> COUNTS = EnumSet.of(TO_JUDGE, COUNTING, COUNTED);

    /** Whether a further notice on the same claim adds nothing to this one. */
    public boolean counts() {
        return COUNTS.contains(this);
    }

    /**
     * How a notice stands when it comes in.
     *
     * @param termEnded last day to decide; null while the term stands still
     * @param decidedOn day of the announcement; null as long as there is none
     * @param withdrawn whether that is the day on which the applicant withdrew the claim
     * @param earlier   whether another notice on the claim counts
     */
    static NoticeState onReceipt(LocalDate receivedOn, LocalDate termEnded, LocalDate decidedOn, boolean withdrawn, boolean earlier) {
        if (decidedOn != null && !decidedOn.isAfter(receivedOn)) {
            return withdrawn ? ALREADY_WITHDRAWN : ALREADY_DECIDED;
        }
        if (termEnded == null || !receivedOn.isAfter(termEnded)) {
            return TOO_EARLY;
        }
        return earlier ? ALREADY_GIVEN : TO_JUDGE;
    }
}
