package nl.tegemoet.deadline;

import java.time.LocalDate;
import java.util.List;
import nl.tegemoet.kernel.LegalBasis;

/**
 * One line of the sum behind a last day, to be said in words by the page or the letter that shows it.
 *
 * @param from   first day that it is about
 * @param to     last day that it is about; null: not known yet
 * @param phrase what it says
 * @param facts  what the phrase names, in order: days, numbers and amounts
 */
public record Explanation(LegalBasis basis, LocalDate from, LocalDate to, Phrase phrase, List<Object> facts) {

    /** The sentences there are; their words stand in {@code messages/deadline.properties}. */
    public enum Phrase {
        TERM_WEEKS, TERM_DAYS, TERM_NOTICE, TERM_NOTICE_TOO_LATE, TERM_NOTICE_REPLACED,
        SUSPENDED, SUSPENDED_AND_COUNTED_BEFORE, SUSPENDED_UNTIL_ANSWER, SUSPENDED_UNTIL_END, SUSPENSION_FORESEEN, SUSPENSION_TOO_LATE, SUSPENSION_OF_NO_DAY,
        REQUEST_WITHOUT_TERM, ANSWER_WITHOUT_REQUEST, ARCHIVE_DOES_NOT_SUSPEND,
        POSTPONED, POSTPONED_TOO_LATE, EXTENDED, EXTENDED_TOO_LATE, TO_WORKING_DAY, ENDED, AFTER_THE_END,
        OBJECTION_IN_TIME, OBJECTION_POSTED_IN_TIME, OBJECTION_LATE,
        PENALTY_GRACE, PENALTY_BAND, PENALTY_CAPPED, PENALTY_NOTICE_TOO_EARLY, PENALTY_DECIDED_IN_TIME;

        /** The key of the sentence in the message bundle. */
        public String key() {
            return "deadline.explanation." + name();
        }
    }

    Explanation(String basis, LocalDate from, LocalDate to, Phrase phrase, Object... facts) {
        this(new LegalBasis(basis), from, to, phrase, List.of(facts));
    }
}
