package nl.tegemoet.claim;

/** What was to be done about the term to decide cannot be done as it stands; nothing was kept. */
public final class DelayNotPossible extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Problem problem;

    DelayNotPossible(Problem problem) {
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
        /** The new day does not lie after the last day as it is, or after today. */
        NOT_LATER,
        /** The new day lies too far ahead to be meant. */
        TOO_FAR_AHEAD,
        /** A notice waits for the post. */
        NOTICE_UNDER_WAY,
        /** The last day has gone by: consent would change nothing. */
        TERM_IS_OVER,
        /** The term stands still, so that nobody can say what consent would do. */
        STANDS_STILL,
        /** The applicant did not answer an earlier request yet. */
        REQUEST_OPEN,
        /** There is no request that waits for an answer. */
        NO_REQUEST,
        /** The day lies in the future. */
        IN_FUTURE,
        /** The day lies before the claim was filed, or before the request. */
        TOO_EARLY,
        /** The term stands still on this ground already. */
        STANDS_STILL_ALREADY,
        /** That suspension has ended, or there is none. */
        NOT_SUSPENDED,
        /** The end does not lie after the beginning. */
        ENDS_BEFORE_IT_BEGINS
    }
}
