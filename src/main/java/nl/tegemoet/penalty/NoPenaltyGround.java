package nl.tegemoet.penalty;

import nl.tegemoet.kernel.LegalBasis;

/** Why a default notice leads to no penalty (geen dwangsom), and the article it stands in. */
public enum NoPenaltyGround {
    /** The notice came before the term for the decision had ended. */
    TOO_EARLY("Awb 4:17, derde lid"),
    /** The decision was announced before the first day of the penalty. */
    DECIDED_IN_TIME("Awb 4:17, derde lid"),
    /** The applicant had withdrawn the claim: there is nothing left to decide, so nobody is late. */
    WITHDRAWN("Awb 4:17, eerste lid"),
    /** The notice came unreasonably long after the term had ended. */
    UNREASONABLY_LATE("Awb 4:17, vijfde lid"),
    /** Who gave notice is not the person whose claim it is. */
    NOT_AN_INTERESTED_PARTY("Awb 4:17, vijfde lid"),
    /** The claim is plainly inadmissible or unfounded. */
    PLAINLY_UNFOUNDED("Awb 4:17, vijfde lid");

    private final LegalBasis basis;

    NoPenaltyGround(String citation) {
        this.basis = new LegalBasis(citation);
    }

    /** Whether a person has to find it (Awb 4:17(5)); the others follow from the days. */
    public boolean isForAPersonToFind() {
        return this != TOO_EARLY && this != DECIDED_IN_TIME && this != WITHDRAWN;
    }

    public LegalBasis basis() {
        return basis;
    }
}
