package nl.tegemoet.decision;

/** What is plainly wrong in a letter (kennelijke verschrijving); the terms and the amount in figures come from the system, so they are no slips. */
public enum SlipKind {
    NAME,
    DATE,
    /** The amount as somebody wrote it in words; what was decided stands beside it in figures. */
    AMOUNT_IN_WORDS,
    NUMBER,
    OTHER_TEXT
}
