package nl.tegemoet.process.claimhandling;

/** The names that {@code bpmn/ClaimHandling.bpmn} and the code share; a test holds them against the diagram. */
final class ClaimHandling {

    static final String KEY = "ClaimHandling";

    private ClaimHandling() {
    }

    /** Variables: the claim, the answers of the gateways, and who made the proposal. */
    static final class Variable {

        static final String CLAIM_ID = "claimId";
        static final String COMPLETE = "complete";
        static final String AGREED = "agreed";
        static final String GRANTED = "granted";
        /** The id of the person who made the last proposal; set by the server, never by a page. */
        static final String ASSESSOR = "assessor";

        private Variable() {
        }
    }

    static final class Message {

        static final String APPLICANT_ANSWERED = "ApplicantAnswered";

        private Message() {
        }
    }
}
