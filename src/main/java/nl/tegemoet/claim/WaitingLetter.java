package nl.tegemoet.claim;

import java.time.LocalDate;
import java.time.YearMonth;
import nl.tegemoet.letter.LetterContent;
import nl.tegemoet.letter.LetterType;

/**
 * The facts of letter L32 (wachttijdbericht).
 *
 * @param handling   the month in which the claims were filed that are being handled now
 * @param ahead      how many claims are before this one; 0 or more
 * @param expectedOn the day around which the decision is expected, computed from the real queue; null if that cannot be said
 * @param decideBy   the last day for the decision; null while the term stands still
 */
public record WaitingLetter(LocalDate receivedOn, YearMonth handling, int ahead, LocalDate expectedOn, LocalDate decideBy) implements LetterContent {

    /** Whether the decision is expected after its last day. */
    public boolean late() {
        return expectedOn != null && decideBy != null && expectedOn.isAfter(decideBy);
    }

    @Override
    public LetterType type() {
        return LetterType.WAITING;
    }
}
