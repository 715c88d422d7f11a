package nl.tegemoet.letter;

import java.time.Instant;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.LetterId;

/** The person for whom a letter is opened it for the first time in the portal (gelezen, Awb 2:25). */
public record LetterRead(ClaimId claim, LetterId letter, Instant at) {
}
