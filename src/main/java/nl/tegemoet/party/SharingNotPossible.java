package nl.tegemoet.party;

/** Somebody cannot be invited so, or a code does not open anything. */
public class SharingNotPossible extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Problem problem;

    SharingNotPossible(Problem problem) {
        super(problem.name());
        this.problem = problem;
    }

    /** What stands in the way; the page has a sentence for each. */
    public enum Problem {
        NOTHING_SHARED,
        DAY_GONE_BY,
        TOO_LONG,
        TOO_MANY,
        CODE_UNKNOWN,
        TOO_MANY_ATTEMPTS,
        OWN_CLAIM
    }

    public Problem problem() {
        return problem;
    }
}
