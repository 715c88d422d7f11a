package nl.tegemoet.decision;

/** The correction of a letter cannot be made or judged as things stand; nothing was changed. */
public class CorrectionNotPossible extends RuntimeException {

    /** Why not. */
    public enum Problem {
        /** There is no decision in force whose letter has left. */
        NOTHING_ANNOUNCED,
        /** Who makes it has no mandate for this kind of decision today. */
        NO_MANDATE,
        /** The wrong text, the right text, its kind or the reason is missing. */
        INCOMPLETE,
        /** The right text is the wrong one. */
        SAME_TEXT,
        /** The right text names another amount than was decided, or not the amount that was. */
        CHANGES_AMOUNT,
        /** A word that decides, or a "not", comes or goes. */
        CHANGES_OUTCOME,
        /** It is about the last day to pay or to object: those come from the law. */
        CHANGES_TERM,
        /** Another correction of this letter waits for a second person. */
        WAITS_ALREADY,
        /** Who made it does not confirm it. */
        SAME_PERSON,
        /** Not confirmed, and it was not said why. */
        REMARKS_MISSING,
        /** It was judged meanwhile, or never there. */
        CHANGED_MEANWHILE
    }

    private final Problem problem;

    CorrectionNotPossible(Problem problem) {
        super(problem.name());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
