package nl.tegemoet.decision;

/** A decision cannot be held back, released or recalled as it stands; the message key is {@code desk.withholding.problem.<problem>}. */
public class WithholdingNotPossible extends RuntimeException {

    /** What stands in the way. */
    public enum Problem {
        /** Nothing was signed, or it was announced already: what was announced is changed by a new decision only. */
        NOTHING_TO_WITHHOLD,
        /** It is held back already. */
        ALREADY_HELD,
        /** It is not held back. */
        NOT_HELD,
        /** The applicant added something after the signature, and nobody who releases it said to have seen that. */
        NEW_FACTS_UNSEEN,
        /** It would be announced on a day on which nobody is told a refusal. */
        SPARED_DAY,
        /** Why is not told. */
        REASON_MISSING
    }

    private static final long serialVersionUID = 1L;

    private final Problem problem;

    WithholdingNotPossible(Problem problem) {
        super(problem.name());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
