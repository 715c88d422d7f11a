package nl.tegemoet.decision;

import java.time.LocalDate;
import nl.tegemoet.kernel.Euro;
import nl.tegemoet.letter.LetterContent;
import nl.tegemoet.letter.LetterType;
import nl.tegemoet.letter.Signatory;

/**
 * The facts of letter L33 (verbetering van een verschrijving): what the letter of a decision said and what it must say. It decides nothing.
 *
 * @param announcedOn    the day of the letter that has the slip
 * @param amount         what was granted, which stays so; null if nothing was
 * @param objectionUntil the last day to object, which stays so too
 * @param objectionOver  whether that day has passed when this letter leaves (Awb 6:11: a late objection may then be excused)
 */
public record CorrectionLetter(LocalDate announcedOn, SlipKind kind, String wrong, String right, Euro amount, LocalDate objectionUntil,
                               boolean objectionOver, Signatory signatory) implements LetterContent {

    public CorrectionLetter {
        if (wrong.isBlank() || right.isBlank()) {
            throw new IllegalArgumentException("A correction says what was wrong and what is right");
        }
    }

    @Override
    public LetterType type() {
        return LetterType.CORRECTION;
    }

    @Override
    public String toString() {
        return "CorrectionLetter[hidden]";
    }
}
