package nl.tegemoet.process.claimhandling;

import nl.tegemoet.process.SecondReading;

/** The names that {@code bpmn/ClaimHandling.bpmn} and the code share; a test holds them against the diagram. */
final class ClaimHandling {

    static final String KEY = "ClaimHandling";

    private ClaimHandling() {
    }

    /** Variables: the claim, the answers of the gateways, and who made a proposal. */
    static final class Variable {

        static final String CLAIM_ID = "claimId";
        /** Whether nobody was asked anything yet. */
        static final String NEW_CLAIM = "newClaim";
        static final String COMPLETE = "complete";
        /** Whether the applicant is asked; not if the term for the last question has passed and the answer is not enough. */
        static final String ASK = "ask";
        static final String GO_ON = "goOn";
        static final String NOT_PROCESSED = "notProcessed";
        static final String AGREED = "agreed";
        /** Whether one second reader is enough for a proposal; not once a panel decided on the claim. */
        static final String ONE_READER = "oneReader";
        static final String GRANTED = "granted";
        /** Whether one signature is enough; not under the hardship clause. */
        static final String ONE_SIGNATURE = "oneSignature";
        /** Who made the last proposal: a claim that is sent back returns to this person. */
        static final String ASSESSOR = "assessor";
        static final String PROPOSERS = SecondReading.PROPOSERS;

        private Variable() {
        }
    }

    static final class Message {

        static final String NEW_PROPOSAL_NEEDED = "NewProposalNeeded";
        static final String DECISION_RECALLED = "DecisionRecalled";
        static final String CLAIM_WITHDRAWN = "ClaimWithdrawn";

        private Message() {
        }
    }
}
