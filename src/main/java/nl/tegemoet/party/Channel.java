package nl.tegemoet.party;

/** By which way a message goes (kanaal, Awb 2:8). */
public enum Channel {
    /** On My claim; only for whoever expressly said so. */
    PORTAL,
    /** On paper; for everybody who did not. */
    POST,
    /** On My claim, with a copy on paper. */
    BOTH
}
