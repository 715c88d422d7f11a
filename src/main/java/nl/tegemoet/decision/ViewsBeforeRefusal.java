package nl.tegemoet.decision;

import java.util.List;
import java.util.Optional;
import nl.tegemoet.decision.SigningNotPossible.Problem;

/**
 * No refusal before the applicant could give their views on it (Awb 4:7, 4:11): on each ground of it they were asked, the answer is there
 * or the term has passed, and what they said was weighed; or somebody laid down lawfully why they were not asked.
 */
final class ViewsBeforeRefusal {

    private ViewsBeforeRefusal() {
    }

    /**
     * @param kind   of the decision that is about to be signed
     * @param newest the newest views on the claim
     */
    static Optional<Problem> check(DecisionKind kind, List<RefusalGround> grounds, Optional<Views> newest) {
        if (!kind.turnsDown()) {
            return Optional.empty();
        }
        if (newest.filter(views -> views.covers(grounds)).isEmpty()) {
            return Optional.of(Problem.VIEWS_NOT_ASKED);
        }
        var views = newest.get();
        if (!views.isConcluded()) {
            return Optional.of(Problem.VIEWS_AWAITED);
        }
        return views.isUnweighed() ? Optional.of(Problem.VIEWS_NOT_WEIGHED) : Optional.empty();
    }
}
