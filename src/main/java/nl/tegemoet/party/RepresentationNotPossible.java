package nl.tegemoet.party;

/** Somebody cannot be recorded as a representative so. */
public class RepresentationNotPossible extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Problem problem;

    RepresentationNotPossible(Problem problem) {
        super(problem.name());
        this.problem = problem;
    }

    /** What stands in the way; the page has a sentence for each. */
    public enum Problem {
        NO_SCOPE,
        ENDS_BEFORE_IT_BEGINS,
        NO_DOCUMENT,
        UNKNOWN_DOCUMENT,
        TOO_MANY,
        /** This person was refused on this claim before. */
        REFUSED_BEFORE,
        /** A lawyer is never refused (Awb 2:2(3)). */
        LAWYER,
        /** Who was appointed by law or a court is not an authorised representative. */
        APPOINTED,
        /** A refusal says why. */
        REASON_MISSING
    }

    public Problem problem() {
        return problem;
    }
}
