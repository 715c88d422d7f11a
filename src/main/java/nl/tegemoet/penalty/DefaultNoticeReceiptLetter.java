package nl.tegemoet.penalty;

import java.time.LocalDate;
import nl.tegemoet.kernel.Euro;
import nl.tegemoet.letter.LetterContent;
import nl.tegemoet.letter.LetterType;

/**
 * The facts of letter L17 (ontvangst ingebrekestelling, Awb 4:17(3)).
 *
 * @param noticeReceivedOn the day on which the default notice came in
 * @param dueOn            the last day of the term for the decision, as it is on that day; null while the term stands still
 * @param noPenalty        null if the notice counts; else why it leads to no penalty
 * @param earlierNoticeOn  if an earlier notice counts already: the day on which that one came in; else null
 * @param decideWithin     if the notice counts: the last day on which a decision brings no penalty (two weeks); else null
 * @param firstDay         if this notice or an earlier one counts: the first day of the penalty; else null
 * @param lastDay          if this notice or an earlier one counts: the last of its 42 days; else null
 * @param most             if this notice or an earlier one counts: the sum for all 42 days; else null
 * @param twoWeeksOver     if the notice counts: whether the letter leaves after the last day on which a decision brings no penalty
 * @param lookedAgain      whether an earlier letter about the same notice told something else
 */
public record DefaultNoticeReceiptLetter(LocalDate noticeReceivedOn, LocalDate dueOn, NoPenaltyGround noPenalty, LocalDate earlierNoticeOn,
                                         LocalDate decideWithin, LocalDate firstDay, LocalDate lastDay, Euro most, boolean twoWeeksOver, boolean lookedAgain)
        implements LetterContent {

    /** The notice counts. */
    public static DefaultNoticeReceiptLetter counts(LocalDate noticeReceivedOn, LocalDate dueOn, LocalDate decideWithin, LocalDate firstDay,
            LocalDate lastDay, Euro most, LocalDate leavesOn) {
        return new DefaultNoticeReceiptLetter(noticeReceivedOn, dueOn, null, null, decideWithin, firstDay, lastDay, most,
                leavesOn.isAfter(decideWithin), false);
    }

    /** An earlier notice counts already; this one changes nothing. */
    public static DefaultNoticeReceiptLetter repeated(LocalDate noticeReceivedOn, LocalDate dueOn, LocalDate earlierNoticeOn, LocalDate firstDay,
            LocalDate lastDay, Euro most) {
        return new DefaultNoticeReceiptLetter(noticeReceivedOn, dueOn, null, earlierNoticeOn, null, firstDay, lastDay, most, false, false);
    }

    /** The notice is kept, but leads to no penalty. */
    public static DefaultNoticeReceiptLetter withoutPenalty(LocalDate noticeReceivedOn, LocalDate dueOn, NoPenaltyGround ground) {
        return new DefaultNoticeReceiptLetter(noticeReceivedOn, dueOn, ground, null, null, null, null, null, false, false);
    }

    /** Takes the place of a letter that told something else about the same notice. */
    DefaultNoticeReceiptLetter afterLookingAgain() {
        return new DefaultNoticeReceiptLetter(noticeReceivedOn, dueOn, noPenalty, earlierNoticeOn, decideWithin, firstDay, lastDay, most,
                twoWeeksOver, true);
    }

    @Override
    public LetterType type() {
        return LetterType.DEFAULT_NOTICE_RECEIPT;
    }
}
