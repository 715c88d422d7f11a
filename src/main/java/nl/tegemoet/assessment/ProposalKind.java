package nl.tegemoet.assessment;

/** What a caseworker proposes to decide. */
public enum ProposalKind {
    /** To grant the compensation (toekennen). */
    GRANT,
    /** To refuse it (afwijzen). */
    REFUSAL
}
