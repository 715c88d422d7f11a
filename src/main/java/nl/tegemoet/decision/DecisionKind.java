package nl.tegemoet.decision;

/** What a decision says. */
public enum DecisionKind {
    /** The compensation is granted (toekenning). */
    GRANT,
    /** It is refused (afwijzing). */
    REFUSAL,
    /** The claim is not processed (buiten behandeling, Awb 4:5(1)); says nothing about what happened. */
    NOT_PROCESSED
}
