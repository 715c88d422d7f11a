package nl.tegemoet.claim;

/** Nothing can be added as it stands; nothing was kept. The message key is {@code evidence.addition.problem.<problem>}. */
public class AdditionNotPossible extends RuntimeException {

    /** What stands in the way. */
    public enum Problem {
        /** There is a decision, or the claim was withdrawn. */
        CLAIM_NOT_OPEN,
        /** Neither words nor documents. */
        EMPTY,
        /** It cannot have come in on that day. */
        IMPOSSIBLE_DAY
    }

    private final Problem problem;

    AdditionNotPossible(Problem problem) {
        super(problem.name());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
