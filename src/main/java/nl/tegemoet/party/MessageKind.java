package nl.tegemoet.party;

/** The kinds of message (soorten berichten) for which a person chooses the channel, one by one (Awb 2:8). */
public enum MessageKind {
    /** A decision: terms run from it. */
    DECISION,
    /** Something that the person has to answer, often within a term. */
    REQUEST,
    /** All else. */
    NEWS
}
