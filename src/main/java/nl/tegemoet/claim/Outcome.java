package nl.tegemoet.claim;

/** What was decided on a claim. */
public enum Outcome {
    GRANTED,
    REFUSED
}
