package nl.tegemoet.claim;

import java.time.LocalDate;
import nl.tegemoet.kernel.PersonName;
import nl.tegemoet.letter.LetterContent;
import nl.tegemoet.letter.LetterType;

/**
 * The facts of letter L01 (ontvangstbevestiging); it also tells the reasonable term (Awb 4:14(3)).
 *
 * @param decideBy the last day for the decision; null if the term stands still already when the letter leaves
 * @param about whom the claim is about; null if that is the applicant
 */
public record ReceiptLetter(LocalDate receivedOn, LocalDate decideBy, PersonName about) implements LetterContent {

    @Override
    public LetterType type() {
        return LetterType.RECEIPT;
    }
}
