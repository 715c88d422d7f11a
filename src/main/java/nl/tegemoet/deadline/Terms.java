package nl.tegemoet.deadline;

import java.time.Clock;
import java.time.LocalDate;
import nl.tegemoet.scheme.Scheme;
import org.springframework.stereotype.Service;

/**
 * Counts the statutory terms (termijnen). A term of weeks ends on the same day of the week as the fact it is counted from, whose own day
 * is not counted; one of at most twelve weeks that would end on a Saturday, Sunday or holiday runs to the next working day
 * (Algemene termijnenwet art. 1 and 4). All days are calendar days in the Netherlands; the length of a term comes from the scheme's
 * version on the day of filing.
 */
@Service
public class Terms {

    private static final int LONGEST_EXTENDED_TERM_WEEKS = 12;

    private final Scheme scheme;
    private final Clock clock;

    Terms(Scheme scheme, Clock clock) {
        this.scheme = scheme;
        this.clock = clock;
    }

    /** The calendar day that it is now, for the law. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The last day of the reasonable term that the receipt names (redelijke termijn, Awb 4:14(3)); too long to be extended. */
    public LocalDate decisionDue(LocalDate filedOn) {
        return end(filedOn, scheme.parametersOn(filedOn).reasonableTermWeeks());
    }

    /** The last day to decide, or to name a longer reasonable term: eight weeks (Awb 4:13(2), 4:14(3)). */
    public LocalDate decisionDueWithoutNotice(LocalDate filedOn) {
        return end(filedOn, scheme.parametersOn(filedOn).decisionWeeksWithoutNotice());
    }

    /** The last day on which the applicant may complete the claim (hersteltermijn, Awb 4:5). */
    public LocalDate completionDue(LocalDate filedOn, LocalDate askedOn) {
        return end(askedOn, scheme.parametersOn(filedOn).completionWeeks());
    }

    /** The last day to pay what was granted: six weeks after the announcement (betaaltermijn, Awb 4:87). */
    public LocalDate paymentDue(LocalDate filedOn, LocalDate announcedOn) {
        return end(announcedOn, scheme.parametersOn(filedOn).paymentWeeks());
    }

    /** The last day to object: six weeks, from the day after the announcement (bezwaartermijn, Awb 6:7, 6:8). */
    public LocalDate objectionUntil(LocalDate filedOn, LocalDate announcedOn) {
        return end(announcedOn, scheme.parametersOn(filedOn).objectionWeeks());
    }

    /** The last day of a term of weeks that begins on the day after the fact. */
    static LocalDate end(LocalDate fact, int weeks) {
        var last = fact.plusWeeks(weeks);
        return weeks > LONGEST_EXTENDED_TERM_WEEKS ? last : nextWorkingDay(last);
    }

    private static LocalDate nextWorkingDay(LocalDate day) {
        return HolidayCalendar.isWorkingDay(day) ? day : nextWorkingDay(day.plusDays(1));
    }
}
