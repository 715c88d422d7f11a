package nl.tegemoet.process.penaltydecision;

import nl.tegemoet.process.SecondReading;

/** The names that {@code bpmn/PenaltyDecision.bpmn} and the code share; a test holds them against the diagram. */
final class PenaltyDecision {

    static final String KEY = "PenaltyDecision";

    private PenaltyDecision() {
    }

    /** Variables: the claim, the notice, the decision, the answers of the gateways, and who prepared. */
    static final class Variable {

        static final String CLAIM_ID = "claimId";
        static final String NOTICE_ID = "noticeId";
        static final String DECISION_ID = "decisionId";
        /** Whether there is a decision to sign; false: the notice is judged again first. */
        static final String PREPARED = "prepared";
        static final String SIGNED = "signed";
        static final String DUE = "due";
        static final String PROPOSERS = SecondReading.PROPOSERS;

        private Variable() {
        }
    }

    static final class Message {

        static final String PENALTY_ANNOUNCED = "PenaltyAnnounced";

        private Message() {
        }
    }
}
