package nl.tegemoet.penalty;

/** A step on a default notice or a penalty that cannot be taken as things stand; nothing was changed. */
public class PenaltyNotPossible extends RuntimeException {

    /** Why not. */
    public enum Problem {
        /** Somebody was first, or there is no such notice. */
        CHANGED_MEANWHILE,
        /** A paper notice with a day of receipt that is still to come. */
        RECEIVED_IN_THE_FUTURE,
        /** Posted after it was received. */
        POSTED_AFTER_RECEIPT,
        /** Received before the claim was. */
        BEFORE_THE_CLAIM,
        /** A ground without a reason, or a ground that the clock finds and not a person. */
        REASON_MISSING,
        /** No day is due, so there must be a ground. */
        NOTHING_COUNTED,
        /** A judgement is looked at again once whoever signs has sent "none due" back; this was not, or days were counted. */
        NOT_TO_JUDGE_AGAIN,
        /** A later notice on the claim counts meanwhile, so the earlier one is not judged again. */
        ANOTHER_COUNTS,
        /** The signer prepared it. */
        SAME_PERSON,
        /** The signer has no mandate for decisions on penalties today. */
        NO_MANDATE,
        /** It was sent back without saying why. */
        REMARKS_MISSING
    }

    private final Problem problem;

    PenaltyNotPossible(Problem problem) {
        super(problem.name());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
