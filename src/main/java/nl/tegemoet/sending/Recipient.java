package nl.tegemoet.sending;

import java.util.List;
import nl.tegemoet.kernel.ClaimId;

/** Who gets a message of their own (ontvanger). */
public enum Recipient {
    APPLICANT;

    /** Everybody who is written to about a claim; each gets a message of their own, so that nobody sees who else does. */
    static List<Recipient> of(ClaimId claim) {
        return List.of(APPLICANT);
    }
}
