package nl.tegemoet.decision;

/** What somebody wants with the views of an applicant cannot be as things stand; nothing was changed. Message key {@code views.problem.<problem>}. */
public class ViewsNotPossible extends RuntimeException {

    /** Why not. */
    public enum Problem {
        /** The applicant was not asked, or not yet. */
        NOT_ASKED,
        /** There is an answer already. */
        ANSWERED,
        /** The decision is announced: now there is objection. */
        DECIDED,
        /** The term has passed: there is no time to plan a call, but a reaction is still welcome. */
        TERM_PASSED,
        /** It cannot have come in on that day. */
        IMPOSSIBLE_DAY,
        /** Not to ask needs a reason in words. */
        REASON_MISSING,
        /** No refusal is proposed. */
        NO_REFUSAL,
        /** The applicant reacted, and the proposal does not say what that does to it. */
        WEIGHING_MISSING,
        /** The applicant reacted after the proposal: it has to go back. */
        REACTION_AFTER_PROPOSAL
    }

    private static final long serialVersionUID = 1L;

    private final Problem problem;

    ViewsNotPossible(Problem problem) {
        super(problem.name());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
