package nl.tegemoet.assessment;

import java.time.Instant;

/**
 * What a second reader thinks of a proposal (tweede lezing); never changes.
 *
 * @param remarks what the caseworker should look at again; null or empty if there is nothing to say
 */
public record Review(boolean agreed, String remarks, String reviewedBy, String reviewedByName, Instant reviewedAt) {
}
