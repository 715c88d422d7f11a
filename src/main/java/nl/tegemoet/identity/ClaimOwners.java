package nl.tegemoet.identity;

import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.PersonId;

/**
 * Tells whose claim it is. The room that owns claims answers; rooms below it ask before they hand anything of a claim to an applicant,
 * so that a forgotten check in a page opens nobody else's file.
 */
public interface ClaimOwners {

    /** Whether this person made the claim, or holds its draft; false as well if there is no such claim. */
    boolean owns(PersonId person, ClaimId claim);
}
