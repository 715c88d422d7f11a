package nl.tegemoet.claim;

/** What a caseworker wants with a claim that is not complete cannot be as things stand; nothing was changed. */
public class CompletionNotPossible extends RuntimeException {

    /** Why not. */
    public enum Problem {
        /** The applicant was never given a term to complete the claim (Awb 4:5(1)). */
        NO_TERM_GIVEN,
        /** The term that was given has not gone by. */
        TERM_STILL_RUNS,
        /** The answer was received before the question was asked, or on a day that is still to come. */
        IMPOSSIBLE_DAY
    }

    private final Problem problem;

    CompletionNotPossible(Problem problem) {
        super(problem.name());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
