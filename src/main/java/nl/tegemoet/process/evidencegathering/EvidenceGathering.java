package nl.tegemoet.process.evidencegathering;

/** The names that {@code bpmn/EvidenceGathering.bpmn} and the code share; a test holds them against the diagram. */
final class EvidenceGathering {

    static final String KEY = "EvidenceGathering";

    private EvidenceGathering() {
    }

    static final class Variable {

        static final String CLAIM_ID = "claimId";
        /** Which request; a claim can have more at once. {@link nl.tegemoet.process.EvidenceWork} reads it too. */
        static final String REQUEST_ID = "requestId";
        /** Whether the body was asked again by itself. */
        static final String REMINDED = "reminded";
        /** Whether a person found that nobody need wait any longer. */
        static final String REQUEST_DONE = "requestDone";

        private Variable() {
        }
    }

    static final class Message {

        static final String EVIDENCE_ARRIVED = "EvidenceArrived";
        static final String REQUEST_LAPSED = "EvidenceRequestLapsed";

        private Message() {
        }
    }
}
