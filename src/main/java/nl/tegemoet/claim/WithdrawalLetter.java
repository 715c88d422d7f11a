package nl.tegemoet.claim;

import java.time.LocalDate;
import nl.tegemoet.letter.LetterContent;
import nl.tegemoet.letter.LetterType;

/**
 * The facts of letter L16 (bevestiging intrekking).
 *
 * @param withdrawnOn the day on which the withdrawal came in
 * @param open        whether a new claim can be made
 * @param fileUntil   the last day on which it can; null: until further notice
 */
public record WithdrawalLetter(LocalDate receivedOn, LocalDate withdrawnOn, boolean open, LocalDate fileUntil) implements LetterContent {

    @Override
    public LetterType type() {
        return LetterType.WITHDRAWAL;
    }
}
