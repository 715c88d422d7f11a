package nl.tegemoet.assessment;

/** What a second reader makes of a proposal. */
public enum ReviewOutcome {
    /** Akkoord: it goes on to be signed. */
    AGREED,
    /** Terug: whoever proposed looks again. */
    SENT_BACK,
    /** Oneens: a panel decides (meervoudige kamer). */
    DISAGREED
}
