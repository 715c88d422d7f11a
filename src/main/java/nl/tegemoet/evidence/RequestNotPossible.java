package nl.tegemoet.evidence;

/** A body cannot be asked as it stands, or what was to be done about a request cannot be done; nothing was kept. */
public final class RequestNotPossible extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Problem problem;

    RequestNotPossible(Problem problem) {
        super(problem.name());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }

    /** What is in the way. */
    public enum Problem {
        /** There is a decision, or the claim was withdrawn. */
        CLAIM_NOT_OPEN,
        /** The applicant did not say that this body may be asked. */
        NOT_AGREED,
        /** The day lies in the future. */
        IN_FUTURE,
        /** The day lies before the request. */
        TOO_EARLY,
        /** The words tell what happened, which is nothing for the body to know. */
        TELLS_WHAT_HAPPENED,
        /** Whom it is about has no name in the claim. */
        NOBODY_NAMED,
        /** It has ended, or is not there. */
        NOT_OPEN
    }
}
