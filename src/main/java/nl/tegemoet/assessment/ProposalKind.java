package nl.tegemoet.assessment;

/** What a caseworker proposes to decide. */
public enum ProposalKind {
    /** To grant the compensation (toekennen). */
    GRANT,
    /** To refuse it (afwijzen). */
    REFUSAL,
    /** To grant it although a condition is not met, because anything else would be overridingly unfair (hardheidsclausule, Wsg 8(1)). */
    HARDSHIP,
    /** Not to judge it at all, because of an {@link AdmissibilityBar} (niet-ontvankelijk). */
    INADMISSIBLE;

    /** Whether it would give the applicant the money. */
    public boolean grants() {
        return this == GRANT || this == HARDSHIP;
    }
}
