package nl.tegemoet.party;

import nl.tegemoet.kernel.ClaimId;

/** Somebody acts for the applicant of this claim from now on (vertegenwoordiger, Awb 2:1); told in the transaction that stores it. */
public record RepresentativeRecorded(ClaimId claim) {
}
