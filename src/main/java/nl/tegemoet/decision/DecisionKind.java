package nl.tegemoet.decision;

/** What a decision says. */
public enum DecisionKind {
    /** The compensation is granted (toekenning). */
    GRANT,
    /** It is refused (afwijzing). */
    REFUSAL
}
