package nl.tegemoet.sending;

import java.time.LocalDate;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.LetterId;
import nl.tegemoet.letter.LetterType;

/**
 * A letter left us (verzonden, Awb 2:19, 3:41): terms count from this day. Told in the transaction in which it leaves, with the system
 * acting.
 *
 * @param subject id of what the letter is about
 */
public record LetterLeft(ClaimId claim, LetterType type, String subject, LetterId letter, LocalDate on) {
}
