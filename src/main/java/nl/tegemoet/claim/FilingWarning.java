package nl.tegemoet.claim;

/**
 * Something a person may want to know before filing. It never stops anybody: whoever wants to apply may, and a person will look. The
 * sentence is found under the message key.
 */
public enum FilingWarning {

    /** As told, the violence lies wholly outside the period that the scheme is about. */
    OUTSIDE_PERIOD,
    /** As told, the applicant was an adult by the law of the time when it began. */
    ADULT_AT_THE_TIME,
    /** As told, it happened abroad. */
    NOT_IN_THE_NETHERLANDS,
    /** A stay ends before it begins. */
    STAY_ENDS_BEFORE_IT_BEGINS,
    /** Two stays are at the same time in two places. */
    STAYS_OVERLAP,
    /** A stay begins before the victim was born. */
    BORN_AFTER_STAY,
    /** The violence begins after the victim died. */
    DIED_BEFORE_VIOLENCE;

    public String messageKey() {
        return "claim.warning." + name();
    }
}
