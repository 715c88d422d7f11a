package nl.tegemoet.payment;

import nl.tegemoet.kernel.ClaimId;

/** After a failed payment somebody asked the applicant and corrected the account, or found that it is right: a next attempt may be made. */
public record AccountConfirmed(ClaimId claim) {
}
