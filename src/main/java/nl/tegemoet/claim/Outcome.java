package nl.tegemoet.claim;

/** What was decided on a claim. */
public enum Outcome {
    GRANTED,
    REFUSED,
    /** Left unprocessed (buiten behandeling, Awb 4:5): says nothing about the claim itself. */
    NOT_PROCESSED
}
