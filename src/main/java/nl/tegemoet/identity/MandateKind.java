package nl.tegemoet.identity;

/** A kind of decision that may be signed on behalf of the body (mandaat, Awb 10:3); each is given apart. */
public enum MandateKind {
    /** Toekenning. */
    GRANT,
    /** Afwijzing. */
    REFUSAL,
    /** Buiten behandeling, Awb 4:5(1). */
    NOT_PROCESSED,
    /** Niet-ontvankelijk. */
    INADMISSIBLE,
    /** Dwangsom, Awb 4:18. */
    PENALTY,
    /** De tweede handtekening onder een toekenning met de hardheidsclausule. */
    HARDSHIP
}
