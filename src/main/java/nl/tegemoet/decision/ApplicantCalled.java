package nl.tegemoet.decision;

import nl.tegemoet.kernel.ClaimId;

/** Staff called the applicant before the letter about an intended refusal, and spoke to them or did not. */
public record ApplicantCalled(ClaimId claim) {
}
