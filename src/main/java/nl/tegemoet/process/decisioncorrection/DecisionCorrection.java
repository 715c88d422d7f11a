package nl.tegemoet.process.decisioncorrection;

import nl.tegemoet.process.SecondReading;

/** The names that {@code bpmn/DecisionCorrection.bpmn} and the code share; a test holds them against the diagram. */
final class DecisionCorrection {

    static final String KEY = "DecisionCorrection";

    private DecisionCorrection() {
    }

    /** Variables: the claim, the correction, the answer of the gateway, and who made it. */
    static final class Variable {

        static final String CLAIM_ID = "claimId";
        static final String CORRECTION_ID = "correctionId";
        static final String CONFIRMED = "confirmed";
        static final String PROPOSERS = SecondReading.PROPOSERS;

        private Variable() {
        }
    }
}
