package nl.tegemoet.process.paymentexecution;

/** The names that {@code bpmn/PaymentExecution.bpmn} and the code share; a test holds them against the diagram. */
final class PaymentExecution {

    static final String KEY = "PaymentExecution";

    private PaymentExecution() {
    }

    /** Variables: the claim, the decision that is paid out, and the answer of the gateway. */
    static final class Variable {

        static final String CLAIM_ID = "claimId";
        static final String DECISION_ID = "decisionId";
        static final String PAID = "paid";

        private Variable() {
        }
    }

    static final class Message {

        static final String BANK_REPORTED = "BankReported";
        static final String PAYMENT_RETURNED = "PaymentReturned";

        private Message() {
        }
    }
}
