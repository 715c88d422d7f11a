package nl.tegemoet.assessment;

import java.util.Optional;

/**
 * A proposal and what the second reader said of it.
 *
 * @param setAside that it no longer carries a decision; empty if it does, or was not agreed to
 */
public record Round(Proposal proposal, Optional<Review> review, Optional<SetAside> setAside) {

    static Round open(Proposal proposal) {
        return new Round(proposal, Optional.empty(), Optional.empty());
    }

    boolean isAgreed() {
        return review.filter(Review::agreed).isPresent() && setAside.isEmpty();
    }

    /** Whether the second reader disagreed, so that a panel decides. */
    public boolean isDisputed() {
        return review.filter(read -> read.outcome() == ReviewOutcome.DISAGREED).isPresent();
    }

    /** Why it went back, to whoever proposes anew; from the second reader or from who was asked to sign. */
    public Optional<Remarks> remarks() {
        return review.filter(read -> !read.agreed()).map(read -> new Remarks(read.reviewedByName(), read.remarks()))
                .or(() -> setAside.flatMap(SetAside::remarks));
    }

    boolean awaitsReview() {
        return review.isEmpty();
    }
}
