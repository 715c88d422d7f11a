package nl.tegemoet.claim;

/** What is true of a claim as a whole. What happens to it next, and who does that, is the process's to tell. */
public enum ClaimStatus {
    OPEN,
    /** The decision was announced. */
    DECIDED,
    /** Nothing is left to do. */
    CLOSED
}
