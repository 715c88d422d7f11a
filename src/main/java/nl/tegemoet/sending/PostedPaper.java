package nl.tegemoet.sending;

import java.time.Instant;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.letter.LetterType;

/** A letter that was given to the post, and has not come back. */
public record PostedPaper(PaperId id, ClaimId claim, LetterType type, Instant postedAt) {
}
