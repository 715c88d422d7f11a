package nl.tegemoet.process.requestcompletion;

import nl.tegemoet.process.SecondReading;

/** The names that {@code bpmn/RequestCompletion.bpmn} and the code share; a test holds them against the diagram. */
final class RequestCompletion {

    static final String KEY = "RequestCompletion";

    private RequestCompletion() {
    }

    /** Variables: the answers of the gateways, how it ended, and who proposed not to process the claim. */
    static final class Variable {

        static final String ASK = "ask";
        static final String NOT_PROCESS = "notProcess";
        static final String GO_ON = "goOn";
        /** Whether it ended with a signed decision not to process the claim; told to the process that called. */
        static final String NOT_PROCESSED = "notProcessed";
        static final String PROPOSERS = SecondReading.PROPOSERS;

        private Variable() {
        }
    }

    static final class Message {

        static final String APPLICANT_ANSWERED = "ApplicantAnswered";

        private Message() {
        }
    }
}
