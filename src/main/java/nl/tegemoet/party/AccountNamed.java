package nl.tegemoet.party;

import nl.tegemoet.kernel.ClaimId;

/** A claim has a bank account (rekeningnummer), its first or another one; told in the transaction that stores it. */
public record AccountNamed(ClaimId claim) {
}
