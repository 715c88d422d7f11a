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
    NOT_IN_THE_NETHERLANDS;

    public String messageKey() {
        return "claim.warning." + name();
    }
}
