package nl.tegemoet.claim;

import java.time.LocalDate;
import java.util.List;
import nl.tegemoet.kernel.PersonName;
import nl.tegemoet.letter.LetterContent;
import nl.tegemoet.letter.LetterType;

/**
 * The facts of letter L29 (weigering gemachtigde, Awb 2:2(2)), which goes to the applicant and, in words of its own, to the representative.
 *
 * @param toRepresentative whether this is the one to the representative
 * @param reasons paragraphs; at least one
 */
public record RefusedRepresentativeLetter(boolean toRepresentative, PersonName applicant, String representative, LocalDate refusedOn,
        List<String> reasons) implements LetterContent {

    public RefusedRepresentativeLetter {
        reasons = List.copyOf(reasons);
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("A refusal says why");
        }
    }

    @Override
    public LetterType type() {
        return toRepresentative ? LetterType.REPRESENTATIVE_TOLD : LetterType.REPRESENTATIVE_REFUSED;
    }
}
