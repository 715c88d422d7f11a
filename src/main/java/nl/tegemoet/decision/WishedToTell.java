package nl.tegemoet.decision;

import nl.tegemoet.kernel.ClaimId;

/** The applicant would rather tell their views than write them (Awb 4:9): somebody calls. */
public record WishedToTell(ClaimId claim) {
}
