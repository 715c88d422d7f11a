package nl.tegemoet.deadline;

/**
 * The length under which a clock was started. The clock keeps it, also when the parameters change later.
 *
 * @param days              length of the term in calendar days, at least 1
 * @param postponementWeeks how long the decision may be postponed at most; 0: not at all
 * @param statutory         whether a law sets the term; only then, and up to twelve weeks, the Algemene termijnenwet extends it (art. 1, 4)
 * @param version           content hash of the table of parameters; for a term that somebody set by a date: empty
 */
public record Promise(int days, int postponementWeeks, boolean statutory, String version) {

    static final int DAYS_IN_A_WEEK = 7;

    public Promise {
        if (days < 1 || postponementWeeks < 0) {
            throw new IllegalArgumentException("A term lasts at least a day");
        }
    }
}
