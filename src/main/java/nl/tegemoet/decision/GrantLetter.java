package nl.tegemoet.decision;

import java.time.LocalDate;
import java.util.List;
import nl.tegemoet.kernel.Euro;
import nl.tegemoet.kernel.Iban;
import nl.tegemoet.letter.LetterContent;
import nl.tegemoet.letter.LetterType;
import nl.tegemoet.letter.Signatory;

/**
 * The facts of letter L12 (toekenningsbesluit).
 *
 * @param receivedOn     when the claim came in
 * @param earlierOn      when the refusal was announced that the applicant asked to look at again (Awb 4:6); null if there was none
 * @param account        printed with all but the last digits hidden
 * @param paymentDue     last day to pay (Awb 4:87)
 * @param objectionUntil last day to object (Awb 6:7, 6:8)
 * @param hardship       why the hardship clause was used, in plain words; null if every condition is met
 */
public record GrantLetter(LocalDate receivedOn, LocalDate earlierOn, Euro amount, Iban account, LocalDate paymentDue, LocalDate objectionUntil,
                          String hardship, Signatory signatory) implements LetterContent {

    /** The reasons of the hardship clause, paragraph by paragraph; empty if it was not used. */
    public List<String> hardshipParagraphs() {
        return hardship == null ? List.of() : Paragraphs.of(hardship);
    }

    @Override
    public LetterType type() {
        return LetterType.GRANT;
    }

    @Override
    public String toString() {
        return "GrantLetter[hidden]";
    }
}
