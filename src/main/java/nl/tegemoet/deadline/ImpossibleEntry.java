package nl.tegemoet.deadline;

import java.time.LocalDate;

/** What was to be entered in a clock's ledger cannot be. What is lawful but has no effect is never refused this way. */
public class ImpossibleEntry extends RuntimeException {

    /** What is wrong with it. */
    public enum Reason {
        /** It lies before the fact from which the term counts. */
        BEFORE_START,
        /** Its end lies before its beginning. */
        ENDS_BEFORE_IT_BEGINS,
        /** It lies after the year 2100. */
        TOO_FAR_AHEAD,
        /** The law gives it no meaning for this term. */
        UNKNOWN_TO_CLOCK,
        /** A decision can be postponed once. */
        SECOND_POSTPONEMENT,
        /** A decision can be postponed by one week up to the law's maximum. */
        POSTPONEMENT_LENGTH
    }

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final LocalDate day;

    ImpossibleEntry(Reason reason, LocalDate day) {
        super(reason + " " + day);
        this.reason = reason;
        this.day = day;
    }

    public Reason reason() {
        return reason;
    }

    /** The day that is wrong. */
    public LocalDate day() {
        return day;
    }
}
