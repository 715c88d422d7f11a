package nl.tegemoet.identity;

import java.util.Set;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.PersonId;

/**
 * Tells what of a claim somebody may read along with (meelezen), because the applicant invited them. The room that keeps invitations
 * answers. It is about reading only: nobody but the owner acts.
 */
public interface ClaimSharing {

    /** What an applicant can let somebody see; each by itself. */
    enum Part {
        /** What the applicant wrote down, the draft included. */
        STATEMENT,
        /** How far the claim is. */
        STATUS,
        /** The letters that the applicant got. */
        LETTERS
    }

    /** Asked anew at each reading, so that taking back works at once; empty if nothing is shared today. */
    Set<Part> shared(PersonId helper, ClaimId claim);
}
