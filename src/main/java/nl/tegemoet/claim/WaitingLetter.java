package nl.tegemoet.claim;

import java.time.LocalDate;
import java.time.YearMonth;
import nl.tegemoet.letter.LetterContent;
import nl.tegemoet.letter.LetterType;

/**
 * The facts of letter L32 (wachttijdbericht).
 *
 * @param handling   the month in which the claims were filed that are being handled now; null if that cannot be said
 * @param ahead      how many claims are before this one; 0 or more
 * @param expectedIn the month in which the decision is expected, computed from the real queue; null if that cannot be said
 * @param late       whether that is after the last day for the decision
 * @param decideBy   the last day for the decision; null while the term stands still
 */
public record WaitingLetter(LocalDate receivedOn, YearMonth handling, long ahead, YearMonth expectedIn, boolean late, LocalDate decideBy)
        implements LetterContent {

    @Override
    public LetterType type() {
        return LetterType.WAITING;
    }
}
