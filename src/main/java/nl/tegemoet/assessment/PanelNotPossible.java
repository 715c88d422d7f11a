package nl.tegemoet.assessment;

/** What somebody asks of a panel cannot be done as it stands; nothing was changed. */
public class PanelNotPossible extends RuntimeException {

    /** Why not. */
    public enum Problem {
        /** A panel has three members or more. */
        TOO_FEW,
        /** With an even number there may be no majority. */
        EVEN,
        /** The same person is named twice. */
        TWICE,
        /** This person proposed on the claim. */
        PROPOSED,
        /** This person has an interest in the claim, or it is restricted to others. */
        BARRED,
        /** The chair is not one of the members. */
        CHAIR_MISSING,
        /** No second reader disagreed. */
        NOT_DISPUTED,
        /** A panel sits on this proposal already. */
        SITS_ALREADY,
        /** No panel sits on the claim. */
        NO_PANEL,
        /** The acting person, or the one to be replaced, does not sit in the panel. */
        NOT_A_MEMBER,
        /** This person sat in the panel before, or does now. */
        SAT_BEFORE,
        /** What a member thinks is written down once. */
        OPINION_GIVEN,
        /** Not all members have written down what they think. */
        OPINIONS_AWAITED,
        /** A member votes once in a ballot. */
        VOTED,
        /** Not all members have voted. */
        VOTES_AWAITED,
        /** Only the chair writes down the outcome. */
        NOT_THE_CHAIR,
        /** It was not chosen whether to grant or to refuse. */
        KIND_MISSING,
        /** It needs reasons (Awb 3:46). */
        REASONS_MISSING,
        /** A refusal, without a condition that is not met. */
        NOTHING_UNMET,
        /** The applicant added something after the proposal, and the acting person did not say to have seen it. */
        NEW_FACTS_UNSEEN
    }

    private final Problem problem;
    private final String name;

    PanelNotPossible(Problem problem) {
        this(problem, "");
    }

    PanelNotPossible(Problem problem, String name) {
        super(problem.name());
        this.problem = problem;
        this.name = name;
    }

    public Problem problem() {
        return problem;
    }

    /** The colleague whom it is about; empty if it is about nobody in particular. */
    public String name() {
        return name;
    }
}
