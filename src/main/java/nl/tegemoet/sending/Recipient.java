package nl.tegemoet.sending;

import java.util.List;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.letter.LetterType;

/** Who gets a message of their own (ontvanger). */
public enum Recipient {
    APPLICANT,
    /** An archive, a court, an institution or a refused representative; always by post. */
    BODY;

    /** Everybody who is written to about a claim; each gets a message of their own, so that nobody sees who else does. */
    static List<Recipient> of(ClaimId claim, LetterType type) {
        return List.of(type.isForApplicant() ? APPLICANT : BODY);
    }
}
