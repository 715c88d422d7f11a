package nl.tegemoet.penalty;

import java.time.LocalDate;
import nl.tegemoet.kernel.Euro;
import nl.tegemoet.letter.LetterContent;
import nl.tegemoet.letter.LetterType;

/**
 * The facts of letter L17 (ontvangst ingebrekestelling, Awb 4:17(3)).
 *
 * @param noticeReceivedOn the day on which the default notice came in
 * @param dueOn            the last day of the term for the decision, as it is on that day
 * @param noPenalty        null if the notice counts; else why it leads to no penalty
 * @param decideWithin     if the notice counts: the last day on which a decision brings no penalty (two weeks); else null
 * @param firstDay         if the notice counts: the first day of the penalty; else null
 * @param lastDay          if the notice counts: the last of its 42 days; else null
 * @param most             if the notice counts: the sum for all 42 days; else null
 */
public record DefaultNoticeReceiptLetter(LocalDate noticeReceivedOn, LocalDate dueOn, NoPenaltyGround noPenalty, LocalDate decideWithin,
                                         LocalDate firstDay, LocalDate lastDay, Euro most) implements LetterContent {

    /** The notice counts. */
    public static DefaultNoticeReceiptLetter counts(LocalDate noticeReceivedOn, LocalDate dueOn, LocalDate decideWithin, LocalDate firstDay,
            LocalDate lastDay, Euro most) {
        return new DefaultNoticeReceiptLetter(noticeReceivedOn, dueOn, null, decideWithin, firstDay, lastDay, most);
    }

    /** The notice is kept, but leads to no penalty. */
    public static DefaultNoticeReceiptLetter withoutPenalty(LocalDate noticeReceivedOn, LocalDate dueOn, NoPenaltyGround ground) {
        return new DefaultNoticeReceiptLetter(noticeReceivedOn, dueOn, ground, null, null, null, null);
    }

    @Override
    public LetterType type() {
        return LetterType.DEFAULT_NOTICE_RECEIPT;
    }
}
