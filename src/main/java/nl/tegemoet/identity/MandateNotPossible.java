package nl.tegemoet.identity;

/** What somebody asks of the register of mandates cannot be done; nothing was changed. */
public class MandateNotPossible extends RuntimeException {

    /** Why not. */
    public enum Problem {
        /** Nobody was named. */
        HOLDER_MISSING,
        /** It was not said for which kind of decision. */
        KIND_MISSING,
        /** The decree that gives the mandate was not named. */
        BASIS_MISSING,
        /** There is no first day. */
        BEGIN_MISSING,
        /** The last day comes before the first. */
        ENDS_BEFORE_BEGIN,
        /** The last day has passed already. */
        ENDS_IN_THE_PAST,
        /** The person has, or will have, this mandate on some of these days. */
        OVERLAPS,
        /** Nobody records, confirms or ends a mandate of their own. */
        OWN_MANDATE,
        /** Who recorded a mandate does not confirm it. */
        SAME_PERSON,
        /** It was not said why the mandate ends. */
        REASON_MISSING,
        /** It was confirmed, ended or ran out meanwhile. */
        CHANGED_MEANWHILE
    }

    private final Problem problem;

    MandateNotPossible(Problem problem) {
        super(problem.name());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
