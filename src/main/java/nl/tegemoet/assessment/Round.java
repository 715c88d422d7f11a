package nl.tegemoet.assessment;

import java.time.Instant;
import java.util.Optional;

/**
 * A proposal and what the second reader said of it.
 *
 * @param setAsideAt when the decision that was signed on it was recalled; empty if it was not
 */
public record Round(Proposal proposal, Optional<Review> review, Optional<Instant> setAsideAt) {

    static Round open(Proposal proposal) {
        return new Round(proposal, Optional.empty(), Optional.empty());
    }

    boolean isAgreed() {
        return review.filter(Review::agreed).isPresent() && setAsideAt.isEmpty();
    }

    boolean awaitsReview() {
        return review.isEmpty();
    }
}
