package nl.tegemoet.claim;

import nl.tegemoet.kernel.ClaimId;

/** The applicant withdrew the claim (intrekking): nothing is decided on it any more. */
public record ClaimWithdrawn(ClaimId claim) {
}
