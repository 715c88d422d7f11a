package nl.tegemoet.decision;

/** No decision is in force on the claim. */
public class DecisionNotFound extends RuntimeException {

    DecisionNotFound() {
        super("No decision is in force");
    }
}
