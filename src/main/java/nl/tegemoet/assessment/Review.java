package nl.tegemoet.assessment;

import java.time.Instant;

/**
 * What a second reader thinks of a proposal (tweede lezing); never changes.
 *
 * @param remarks what the caseworker should look at again, or with what the reader disagrees; null or empty if there is nothing to say
 */
public record Review(ReviewOutcome outcome, String remarks, String reviewedBy, String reviewedByName, Instant reviewedAt) {

    public boolean agreed() {
        return outcome == ReviewOutcome.AGREED;
    }
}
