package nl.tegemoet.party;

/** How somebody told a colleague by which way they want our messages (Awb 2:8). */
public enum ToldBy {
    LETTER,
    PHONE
}
