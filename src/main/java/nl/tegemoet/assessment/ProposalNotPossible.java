package nl.tegemoet.assessment;

import java.util.List;

/** The proposal, or the review, cannot be made as it stands; nothing was changed. */
public class ProposalNotPossible extends RuntimeException {

    /** Why not. */
    public enum Problem {
        /** The rules have not been applied to this claim yet. */
        NOT_EVALUATED,
        /** It was not chosen whether to grant or to refuse. */
        KIND_MISSING,
        /** The proposal has no reasons (Awb 3:46). */
        REASONS_MISSING,
        /** These conditions were not judged by a person, or the person cannot tell either. */
        UNDECIDED,
        /** About these conditions the person says something else than the rule, without a reason. */
        FINDING_WITHOUT_REASON,
        /** A grant, although these conditions are not met. */
        UNMET,
        /** A refusal or the hardship clause, although the person found no condition that is not met. */
        NOTHING_UNMET,
        /** It was not chosen why the claim would not be judged. */
        BAR_MISSING,
        /** A proposal waits for its review already, or was agreed to. */
        ALREADY_PROPOSED,
        /** No proposal waits for a review. */
        NOTHING_PROPOSED,
        /** A panel decided on this claim: a later proposal comes before a panel too. */
        FOR_THE_PANEL,
        /** Sent back, or disagreed with, without saying why. */
        REMARKS_MISSING,
        /** The applicant added something after the proposal, and the reader did not say to have seen it. */
        NEW_FACTS_UNSEEN,
        /** The claim has something in common with another, and nobody looked at that yet. */
        SIGNAL_OPEN,
        /** The second reader proposed on this claim. */
        SAME_PERSON
    }

    private final Problem problem;
    private final List<String> criteria;

    ProposalNotPossible(Problem problem) {
        this(problem, List.of());
    }

    ProposalNotPossible(Problem problem, List<String> criteria) {
        super(problem + (criteria.isEmpty() ? "" : " " + criteria));
        this.problem = problem;
        this.criteria = List.copyOf(criteria);
    }

    public Problem problem() {
        return problem;
    }

    /** Codes of the conditions it is about; may be empty. */
    public List<String> criteria() {
        return criteria;
    }
}
