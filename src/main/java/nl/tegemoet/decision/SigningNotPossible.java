package nl.tegemoet.decision;

/** The decision cannot be signed as things stand; nothing was changed. */
public class SigningNotPossible extends RuntimeException {

    /** Why not. */
    public enum Problem {
        /** No second reader agreed to a proposal. */
        NOTHING_AGREED,
        /** The signer proposed on this claim. */
        SAME_PERSON,
        /** Who is asked for the second signature had a part in the decision. */
        TOOK_PART,
        /** The signer has no mandate for this kind of decision today. */
        NO_MANDATE,
        /** The applicant added something after the proposal, and the signer did not say to have seen it. */
        NEW_FACTS_UNSEEN,
        /** The claim has something in common with another, and nobody looked at that yet. */
        SIGNAL_OPEN,
        /** A grant, and no bank account is known to pay it to. */
        NO_ACCOUNT,
        /** The applicant was not asked for their views on each ground of the refusal (Awb 4:7). */
        VIEWS_NOT_ASKED,
        /** The applicant was asked for their views and can still give them. */
        VIEWS_AWAITED,
        /** The applicant gave views that nobody has weighed. */
        VIEWS_NOT_WEIGHED,
        /** A decision on this claim is in force. */
        ALREADY_SIGNED
    }

    private final Problem problem;

    SigningNotPossible(Problem problem) {
        super(problem.name());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
