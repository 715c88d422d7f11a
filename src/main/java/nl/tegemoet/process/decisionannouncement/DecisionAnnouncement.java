package nl.tegemoet.process.decisionannouncement;

/** The names that {@code bpmn/DecisionAnnouncement.bpmn} and the code share; a test holds them against the diagram. */
final class DecisionAnnouncement {

    static final String KEY = "DecisionAnnouncement";

    private DecisionAnnouncement() {
    }

    /** Variables: the claim, and whether the decision grants it. */
    static final class Variable {

        static final String CLAIM_ID = "claimId";
        static final String GRANTED = "granted";
        /** Whether one signature is enough; not under the hardship clause. */
        static final String ONE_SIGNATURE = "oneSignature";

        private Variable() {
        }
    }

    static final class Message {

        static final String DECISION_ANNOUNCED = "DecisionAnnounced";

        private Message() {
        }
    }
}
