package nl.tegemoet.claim;

/** How a claim ended. */
public enum Outcome {
    GRANTED,
    REFUSED,
    /** Left unprocessed (buiten behandeling, Awb 4:5): says nothing about the claim itself. */
    NOT_PROCESSED,
    /** Not judged, because who applied may not or the sum was granted before (niet-ontvankelijk): says nothing about what happened. */
    INADMISSIBLE,
    /** Withdrawn before anything was announced (ingetrokken). */
    WITHDRAWN
}
