package nl.tegemoet.claim;

/** The priority of a claim cannot be changed so. */
public class PriorityNotPossible extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Problem problem;

    PriorityNotPossible(Problem problem) {
        super(problem.name());
        this.problem = problem;
    }

    /** What stands in the way; the page has a sentence for each. */
    public enum Problem {
        NO_REASON,
        REASON_TOO_LONG,
        NOT_OPEN,
        NOTHING_CHANGES
    }

    public Problem problem() {
        return problem;
    }
}
