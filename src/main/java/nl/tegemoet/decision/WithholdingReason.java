package nl.tegemoet.decision;

/** Why a signed decision is held back or recalled before it is announced. */
public enum WithholdingReason {
    /** Something came in that the decider did not see. */
    NEW_DOCUMENT,
    /** The applicant withdraws the claim. */
    WITHDRAWAL,
    /** The applicant died. */
    DEATH,
    /** Something in the decision is not right. */
    MISTAKE,
    /** Another reason, told in words. */
    OTHER
}
