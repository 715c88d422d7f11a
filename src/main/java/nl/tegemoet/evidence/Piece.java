package nl.tegemoet.evidence;

/** What may be needed to decide on a claim (stuk); which of it is, for which kind of claim, is in {@code Completeness.dmn}. */
public enum Piece {
    /** Who applies. */
    IDENTITY,
    /** Where it was. */
    PLACE,
    /** What kind of place that was. */
    CARE,
    /** From when to when. */
    PERIOD,
    /** Who decided that the child lived there. */
    PLACEMENT,
    /** A paper that is about the stay, as the applicant said or as an archive gave it, or the register; any other paper does not do. */
    STAY_EVIDENCE,
    /** What kind of violence it was. */
    VIOLENCE_KIND,
    /** From when to when. */
    VIOLENCE_PERIOD,
    /** That and when the victim died. */
    DEATH,
    /** How the next of kin was related to the victim. */
    KINSHIP,
    /** That somebody may act for the victim; a table cannot read that from a paper, so a person always looks. */
    AUTHORITY
}
