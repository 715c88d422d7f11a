package nl.tegemoet.sending;

import java.time.Instant;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.letter.LetterType;

/** A letter that waits for the printer, as the dispatcher sees it: which one, since when, and in what kind of envelope. */
public record WaitingPaper(PaperId id, ClaimId claim, LetterType type, Paper.Reason reason, Instant since, boolean plain) {
}
