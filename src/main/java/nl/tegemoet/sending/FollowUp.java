package nl.tegemoet.sending;

import java.time.Instant;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.letter.LetterType;

/** A letter that came back and asks for somebody who finds the right address (adresonderzoek). */
public record FollowUp(PaperId paper, ClaimId claim, LetterType type, ReturnReason why, Instant openedAt) {
}
