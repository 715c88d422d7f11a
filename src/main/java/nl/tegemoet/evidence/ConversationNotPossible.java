package nl.tegemoet.evidence;

/** A talk cannot be planned or recorded so; nothing was kept. The message key is {@code evidence.conversation.problem.<problem>}. */
public class ConversationNotPossible extends RuntimeException {

    /** What stands in the way. */
    public enum Problem {
        /** There is a decision, or the claim was withdrawn. */
        CLAIM_NOT_OPEN,
        /** The applicant said in the form that they do not want to talk. */
        NOT_WANTED,
        /** The applicant did not say yes in the form; the day is missing on which they did later, or it is impossible. */
        CONSENT_MISSING,
        /** It is not one of the times that are safe. */
        NOT_SAFE,
        /** The invitation would come too late to say no to it. */
        TOO_SOON,
        /** Two people must meet somewhere. */
        PLACE_MISSING,
        /** The second person is the first one. */
        SAME_PERSON,
        /** There is a talk planned already. */
        PLANNED_ALREADY,
        /** There was a talk; it must be said why its report is not enough. */
        HELD_ALREADY,
        /** It has not taken place yet. */
        NOT_YET,
        /** Only one of the two who talked writes the report. */
        NOT_ONE_OF_THE_TWO,
        /** There is no text. */
        EMPTY,
        /** Somebody else changed it meanwhile. */
        CHANGED_MEANWHILE
    }

    private final Problem problem;

    ConversationNotPossible(Problem problem) {
        super(problem.name());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
