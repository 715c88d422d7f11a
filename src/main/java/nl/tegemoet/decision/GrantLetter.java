package nl.tegemoet.decision;

import java.time.LocalDate;
import nl.tegemoet.kernel.Euro;
import nl.tegemoet.kernel.Iban;
import nl.tegemoet.letter.LetterContent;
import nl.tegemoet.letter.LetterType;
import nl.tegemoet.letter.Signatory;

/**
 * The facts of letter L12 (toekenningsbesluit).
 *
 * @param receivedOn     when the claim came in
 * @param account        printed with all but the last digits hidden
 * @param paymentDue     last day to pay (Awb 4:87)
 * @param objectionUntil last day to object (Awb 6:7, 6:8)
 */
public record GrantLetter(LocalDate receivedOn, Euro amount, Iban account, LocalDate paymentDue, LocalDate objectionUntil,
                          Signatory signatory) implements LetterContent {

    @Override
    public LetterType type() {
        return LetterType.GRANT;
    }

    @Override
    public String toString() {
        return "GrantLetter[hidden]";
    }
}
