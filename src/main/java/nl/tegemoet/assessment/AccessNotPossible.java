package nl.tegemoet.assessment;

/** What somebody asks about interests or restrictions cannot be done; nothing was changed. */
public class AccessNotPossible extends RuntimeException {

    /** Why not. */
    public enum Problem {
        /** It needs a reason. */
        REASON_MISSING,
        /** It was recorded, ended or lifted meanwhile. */
        CHANGED_MEANWHILE,
        /** Nobody ends an interest of their own, or looks at what they did themselves. */
        OWN_MATTER
    }

    private final Problem problem;

    AccessNotPossible(Problem problem) {
        super(problem.name());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
