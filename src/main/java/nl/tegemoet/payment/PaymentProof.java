package nl.tegemoet.payment;

import java.time.LocalDate;
import nl.tegemoet.kernel.Euro;
import nl.tegemoet.kernel.Iban;
import nl.tegemoet.letter.LetterContent;
import nl.tegemoet.letter.LetterType;

/**
 * The facts of letter P01 (bewijs van betaling): for allowances, municipality or administrator. It says that a sum was paid, not what for.
 *
 * @param decidedOn the day of the decision that the payment rests on
 * @param paidOn    the day on which the money was paid
 * @param account   printed with all but the last digits hidden
 */
public record PaymentProof(LocalDate decidedOn, LocalDate paidOn, Euro amount, Iban account) implements LetterContent {

    @Override
    public LetterType type() {
        return LetterType.PAYMENT_PROOF;
    }

    @Override
    public String toString() {
        return "PaymentProof[hidden]";
    }
}
