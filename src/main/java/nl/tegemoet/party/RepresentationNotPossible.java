package nl.tegemoet.party;

/** Somebody cannot be recorded as a representative so. */
public class RepresentationNotPossible extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Problem problem;

    RepresentationNotPossible(Problem problem) {
        super(problem.name());
        this.problem = problem;
    }

    /** What stands in the way; the page has a sentence for each. */
    public enum Problem {
        NO_SCOPE,
        ENDS_BEFORE_IT_BEGINS,
        NO_DOCUMENT,
        UNKNOWN_DOCUMENT,
        TOO_MANY
    }

    public Problem problem() {
        return problem;
    }
}
