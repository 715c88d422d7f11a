package nl.tegemoet.claim;

import nl.tegemoet.kernel.ClaimId;

/**
 * A claim after a refusal asks to look again (herziening, Awb 4:6).
 *
 * @param earlier the claim that was refused
 * @param newFacts what is new, in the applicant's words; empty if a paper form names nothing
 */
public record Revision(ClaimId claim, ClaimId earlier, String newFacts) {

    @Override
    public String toString() {
        return "Revision[" + claim + " of " + earlier + "]";
    }
}
