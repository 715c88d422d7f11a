package nl.tegemoet.penalty;

import java.time.LocalDate;
import java.util.List;
import nl.tegemoet.kernel.Euro;
import nl.tegemoet.kernel.Iban;
import nl.tegemoet.letter.LetterContent;
import nl.tegemoet.letter.LetterType;
import nl.tegemoet.letter.Signatory;

/**
 * The facts of letter L18 (dwangsombesluit, Awb 4:18).
 *
 * @param noticeReceivedOn the day on which the default notice came in
 * @param dueOn            the last day of the term for the decision on the claim
 * @param noPenalty        null if a penalty is due; else why none is
 * @param firstDay         first day of the penalty; null if none is due
 * @param lastDay          last day of the penalty; null if none is due
 * @param tiers            the days and the amount per day; empty if none is due
 * @param sum              what is due; null if none is
 * @param account          printed with all but the last digits hidden; null if nothing is due
 * @param paymentDue       last day to pay (Awb 4:87); null if nothing is due
 * @param objectionUntil   last day to object (Awb 6:7, 6:8)
 */
public record PenaltyLetter(LocalDate noticeReceivedOn, LocalDate dueOn, NoPenaltyGround noPenalty, LocalDate firstDay, LocalDate lastDay,
                            List<Tier> tiers, Euro sum, Iban account, LocalDate paymentDue, LocalDate objectionUntil, Signatory signatory) implements LetterContent {

    public PenaltyLetter {
        tiers = List.copyOf(tiers);
    }

    /**
     * Days with the same amount per day (Awb 4:17(2)).
     *
     * @param days at least 1
     */
    public record Tier(int days, Euro perDay, Euro amount) {
    }

    /** A penalty is due. */
    public static PenaltyLetter due(LocalDate noticeReceivedOn, LocalDate dueOn, LocalDate firstDay, LocalDate lastDay, List<Tier> tiers, Euro sum,
            Iban account, LocalDate paymentDue, LocalDate objectionUntil, Signatory signatory) {
        return new PenaltyLetter(noticeReceivedOn, dueOn, null, firstDay, lastDay, tiers, sum, account, paymentDue, objectionUntil, signatory);
    }

    /** No penalty is due. */
    public static PenaltyLetter none(LocalDate noticeReceivedOn, LocalDate dueOn, NoPenaltyGround ground, LocalDate objectionUntil,
            Signatory signatory) {
        return new PenaltyLetter(noticeReceivedOn, dueOn, ground, null, null, List.of(), null, null, null, objectionUntil, signatory);
    }

    /** How many days the penalty ran. */
    public int days() {
        return tiers.stream().mapToInt(Tier::days).sum();
    }

    @Override
    public LetterType type() {
        return LetterType.PENALTY;
    }

    @Override
    public String toString() {
        return "PenaltyLetter[hidden]";
    }
}
