package nl.tegemoet.process.completenesscheck;

/** The names that {@code bpmn/CompletenessCheck.bpmn} and the code share; a test holds them against the diagram. */
final class CompletenessCheck {

    static final String KEY = "CompletenessCheck";

    private CompletenessCheck() {
    }

    /** Variables: the answers that the process that called asks for. */
    static final class Variable {

        /** Whether nobody was asked anything yet; told by the process that calls. */
        static final String NEW_CLAIM = "newClaim";
        static final String COMPLETE = "complete";

        private Variable() {
        }
    }
}
