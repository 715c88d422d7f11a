package nl.tegemoet.process.viewsbeforerefusal;

/** The names that {@code bpmn/ViewsBeforeRefusal.bpmn} and the code share; a test holds them against the diagram. */
final class ViewsBeforeRefusal {

    static final String KEY = "ViewsBeforeRefusal";

    private ViewsBeforeRefusal() {
    }

    /** Variables: the answers of the gateways. */
    static final class Variable {

        static final String VIEWS_NEEDED = "viewsNeeded";
        static final String CALL_FIRST = "callFirst";

        private Variable() {
        }
    }

    static final class Message {

        static final String VIEWS_GIVEN = "ViewsGiven";
        static final String WISHED_TO_TELL = "WishedToTell";
        /** In {@code bpmn/ClaimHandling.bpmn}: what came in has to be weighed before anybody signs. */
        static final String NEW_PROPOSAL_NEEDED = "NewProposalNeeded";

        private Message() {
        }
    }
}
