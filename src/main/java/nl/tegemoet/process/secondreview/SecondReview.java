package nl.tegemoet.process.secondreview;

/** The names that {@code bpmn/SecondReview.bpmn} and the code share; a test holds them against the diagram. */
final class SecondReview {

    static final String KEY = "SecondReview";

    private SecondReview() {
    }

    /** Variables: the answers of the gateways. */
    static final class Variable {

        /** Whether one second reader is enough; not on a claim that ever came before a panel. */
        static final String ONE_READER = "oneReader";
        static final String AGREED = "agreed";
        static final String DISPUTED = "disputed";

        private Variable() {
        }
    }
}
