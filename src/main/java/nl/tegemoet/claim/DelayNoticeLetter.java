package nl.tegemoet.claim;

import java.time.LocalDate;
import nl.tegemoet.letter.LetterContent;
import nl.tegemoet.letter.LetterType;

/**
 * The facts of letter L06 (mededeling termijn, Awb 4:14).
 *
 * @param promised the last day that had gone by when the letter left; null if it left in time (Awb 4:14(3)). Too late a letter does not
 *                 undo that day: from the day after {@code promised} the applicant can give notice of default
 * @param decideBy the new last day for the decision
 */
public record DelayNoticeLetter(LocalDate receivedOn, Reason reason, LocalDate promised, LocalDate decideBy) implements LetterContent {

    /** Why it takes longer. */
    public enum Reason {
        /** There are more claims than people to read them. */
        MANY_CLAIMS,
        /** Something must still be found out, for instance in an archive. */
        MORE_RESEARCH
    }

    @Override
    public LetterType type() {
        return LetterType.DELAY_NOTICE;
    }
}
