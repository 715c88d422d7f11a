package nl.tegemoet.deadline;

/** An outage cannot be recorded as it was described. */
public class OutageNotPossible extends RuntimeException {

    /** What is wrong with it. */
    public enum Problem {
        /** Its end is not after its beginning. */
        ENDS_BEFORE_IT_BEGINS,
        /** It is not over yet. */
        NOT_OVER,
        /** The new last day is not after the outage, or not a working day, or more than four weeks after it. */
        NEW_LAST_DAY
    }

    private static final long serialVersionUID = 1L;

    private final Problem problem;

    OutageNotPossible(Problem problem) {
        super(problem.name());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
