package nl.tegemoet.decision;

/** What has to be done before a decision can be signed, as far as the views of the applicant go. */
public enum ViewsCourse {
    /** Nothing: it is no refusal, the applicant was heard, or lawfully is not. */
    NONE,
    /** Staff call first, because the applicant said that this is welcome; the letter follows. */
    CALL_FIRST,
    /** The letter asks. */
    LETTER
}
