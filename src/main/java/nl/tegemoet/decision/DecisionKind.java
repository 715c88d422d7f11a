package nl.tegemoet.decision;

import nl.tegemoet.assessment.ProposalKind;

/** What a decision says. */
public enum DecisionKind {
    /** The compensation is granted (toekenning). */
    GRANT,
    /** It is refused (afwijzing). */
    REFUSAL,
    /** The claim is not processed (buiten behandeling, Awb 4:5(1)); says nothing about what happened. */
    NOT_PROCESSED,
    /** The claim is not judged, because who applies may not, or the sum was granted before (niet-ontvankelijk). */
    INADMISSIBLE;

    static DecisionKind of(ProposalKind proposed) {
        return switch (proposed) {
            case GRANT, HARDSHIP -> GRANT;
            case REFUSAL -> REFUSAL;
            case INADMISSIBLE -> INADMISSIBLE;
        };
    }

    /** Whether the applicant gets nothing for a reason that the agency gives: they are heard before, and told with care. */
    public boolean turnsDown() {
        return this == REFUSAL || this == INADMISSIBLE;
    }
}
