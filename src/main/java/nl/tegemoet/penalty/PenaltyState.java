package nl.tegemoet.penalty;

/** How far a decision on a penalty has come; the database guards the same steps (V161). */
public enum PenaltyState {
    PREPARED, SENT_BACK, SIGNED, ANNOUNCED
}
