package nl.tegemoet.assessment;

/** What was made of a signal cannot be recorded as it stands; nothing was changed. */
public class SignalNotPossible extends RuntimeException {

    /** Why not. */
    public enum Problem {
        /** It was not chosen what it comes to. */
        OUTCOME_MISSING,
        /** It does not say why. */
        REASON_MISSING,
        /** Who looks is kept out of the other claim. */
        OTHER_SHUT,
        /** The claim has no such signal. */
        UNKNOWN
    }

    private final Problem problem;

    SignalNotPossible(Problem problem) {
        super(problem.name());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
