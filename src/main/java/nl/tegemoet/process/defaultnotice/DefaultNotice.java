package nl.tegemoet.process.defaultnotice;

/** The names that {@code bpmn/DefaultNotice.bpmn} and the code share; a test holds them against the diagram. */
final class DefaultNotice {

    static final String KEY = "DefaultNotice";

    private DefaultNotice() {
    }

    /** Variables: the claim, the notice, and the answers of the gateways. */
    static final class Variable {

        static final String CLAIM_ID = "claimId";
        static final String NOTICE_ID = "noticeId";
        static final String TO_JUDGE = "toJudge";
        static final String COUNTS = "counts";
        static final String TO_DECIDE = "toDecide";
        static final String DAYS_DUE = "daysDue";
        /** Whether the penalty was decided on; false: the notice is judged again. */
        static final String PENALTY_SET = "penaltySet";

        private Variable() {
        }
    }

    static final class Message {

        static final String CLAIM_DECIDED = "ClaimDecided";

        private Message() {
        }
    }
}
