package nl.tegemoet.claim;

/** How a claim ended. */
public enum Outcome {
    GRANTED,
    REFUSED,
    /** Left unprocessed (buiten behandeling, Awb 4:5): says nothing about the claim itself. */
    NOT_PROCESSED,
    /** Withdrawn before anything was announced (ingetrokken). */
    WITHDRAWN
}
