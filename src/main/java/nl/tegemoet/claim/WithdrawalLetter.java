package nl.tegemoet.claim;

import java.time.LocalDate;
import nl.tegemoet.letter.LetterContent;
import nl.tegemoet.letter.LetterType;

/**
 * The facts of letter L16 (bevestiging intrekking).
 *
 * @param withdrawnOn the day on which the withdrawal came in
 * @param fileUntil   the last day on which a new claim can be made; null if the scheme has closed
 */
public record WithdrawalLetter(LocalDate receivedOn, LocalDate withdrawnOn, LocalDate fileUntil) implements LetterContent {

    @Override
    public LetterType type() {
        return LetterType.WITHDRAWAL;
    }
}
