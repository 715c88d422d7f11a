package nl.tegemoet.process.paneldecision;

import nl.tegemoet.process.PersonalWork;

/** The names that {@code bpmn/PanelDecision.bpmn} and the code share; a test holds them against the diagram. */
final class PanelDecision {

    static final String KEY = "PanelDecision";

    private PanelDecision() {
    }

    static final class Variable {

        /** Whose task it is: the user name of a member. */
        static final String MEMBER = PersonalWork.PERSON;

        private Variable() {
        }
    }

    static final class Message {

        static final String MEMBER_REPLACED = "PanelMemberReplaced";

        private Message() {
        }
    }
}
