package nl.tegemoet.decision;

import java.time.LocalDate;
import java.util.List;
import nl.tegemoet.letter.LetterContent;
import nl.tegemoet.letter.LetterType;
import nl.tegemoet.letter.Signatory;

/**
 * The facts of letter L05 (besluit buiten behandeling, Awb 4:5(1) and (4)).
 *
 * @param askedOn        the day of letter L03
 * @param until          the last day on which the answer could come in
 * @param answered       whether something came in that was not enough; false if nothing came in
 * @param missing        what is still missing, a line each; at least one
 * @param reasons        why the claim cannot be judged without it, in the words of who decided (Awb 3:46); paragraphs are parted by
 *                       empty lines
 * @param fileUntil      the last day on which a new claim can be made; null if the scheme has closed
 * @param objectionUntil last day to object (Awb 6:7, 6:8)
 */
public record NotProcessedLetter(LocalDate receivedOn, LocalDate askedOn, LocalDate until, boolean answered, List<String> missing,
                                 String reasons, LocalDate fileUntil, LocalDate objectionUntil, Signatory signatory) implements LetterContent {

    public NotProcessedLetter {
        missing = List.copyOf(missing);
        if (missing.isEmpty() || reasons.isBlank()) {
            throw new IllegalArgumentException("The decision not to process says what is missing and why that matters");
        }
    }

    /** The reasons, one paragraph each. */
    public List<String> paragraphs() {
        return Paragraphs.of(reasons);
    }

    @Override
    public LetterType type() {
        return LetterType.NOT_PROCESSED;
    }

    @Override
    public String toString() {
        return "NotProcessedLetter[hidden]";
    }
}
