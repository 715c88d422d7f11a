package nl.tegemoet.claim;

import java.time.LocalDate;
import nl.tegemoet.letter.LetterContent;
import nl.tegemoet.letter.LetterType;

/**
 * The facts of letter L02 (zaaknummer en contactpersoon).
 *
 * @param contact name of who handles the claim; null while that is nobody
 * @param decideBy the last day for the decision; null while the term stands still, or when that day has gone by
 */
public record RegistrationLetter(LocalDate receivedOn, String contact, LocalDate decideBy) implements LetterContent {

    @Override
    public LetterType type() {
        return LetterType.REGISTRATION;
    }
}
