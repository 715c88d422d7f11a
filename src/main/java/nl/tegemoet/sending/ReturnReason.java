package nl.tegemoet.sending;

/** What the post said about a letter that came back (retourreden). */
public enum ReturnReason {
    MOVED,
    UNKNOWN_ADDRESS,
    REFUSED,
    NOT_COLLECTED,
    DAMAGED
}
