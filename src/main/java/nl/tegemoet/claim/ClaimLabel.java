package nl.tegemoet.claim;

import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.ClaimNumber;

/**
 * How a long list names a claim.
 *
 * @param personLabel first letters and year of birth: {@code A.B. 1961}
 */
public record ClaimLabel(ClaimId id, ClaimNumber number, String personLabel, Priority priority) {
}
