package nl.tegemoet.assessment;

import java.util.Optional;

/** A proposal and what the second reader said of it. */
public record Round(Proposal proposal, Optional<Review> review) {

    static Round open(Proposal proposal) {
        return new Round(proposal, Optional.empty());
    }

    boolean isAgreed() {
        return review.filter(Review::agreed).isPresent();
    }

    boolean awaitsReview() {
        return review.isEmpty();
    }
}
