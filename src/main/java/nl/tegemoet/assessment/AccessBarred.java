package nl.tegemoet.assessment;

import nl.tegemoet.kernel.ClaimId;

/** Somebody may not see or touch a claim: they have an interest in it (Awb 2:4), or it is restricted to others. Nothing was changed. */
public class AccessBarred extends RuntimeException {

    private final ClaimId claim;

    AccessBarred(ClaimId claim) {
        super("No access to claim " + claim);
        this.claim = claim;
    }

    public ClaimId claim() {
        return claim;
    }
}
