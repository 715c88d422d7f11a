package nl.tegemoet.deadline;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.tegemoet.scheme.Scheme;
import org.springframework.stereotype.Service;

/**
 * Counts the statutory terms (termijnen) on which nothing has happened yet, and knows the day. A term of weeks ends on the same day of
 * the week as the fact it is counted from, whose own day is not counted; the Algemene termijnenwet moves the last day of a statutory term
 * of at most twelve weeks from a weekend or holiday to the next working day (art. 1 and 4). All days are calendar days in the Netherlands.
 */
@Service
public class Terms {

    /** Awb 2:10(1); a term in hours, to which the Algemene termijnenwet does not apply (its art. 4). */
    private static final Duration NOTICE_OF_A_MESSAGE = Duration.ofHours(48);

    private final Scheme scheme;
    private final Clock clock;
    private final HolidayCalendar calendar;

    Terms(Scheme scheme, Clock clock) {
        this.scheme = scheme;
        this.clock = clock;
        this.calendar = new HolidayCalendar(scheme::isEquatedByDecree);
    }

    /** The calendar day that it is now, for the law. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The last day of the reasonable term that the receipt names (redelijke termijn, Awb 4:14(3)); too long to be extended. */
    public LocalDate decisionDue(LocalDate filedOn) {
        return filedOn.plusWeeks(scheme.parametersOn(filedOn).reasonableTermWeeks());
    }

    /** The last day to decide, or to name a longer reasonable term: eight weeks (Awb 4:13(2), 4:14(3)). */
    public LocalDate decisionDueWithoutNotice(LocalDate filedOn) {
        return due(ClockKind.DECISION, filedOn);
    }

    /**
     * The last day on which the applicant may complete the claim (hersteltermijn, Awb 4:5). Set by us and not by a law, but never on a day
     * on which nobody is there to help.
     */
    public LocalDate completionDue(LocalDate filedOn, LocalDate askedOn) {
        return calendar.nextWorkingDay(askedOn.plusWeeks(scheme.parametersOn(filedOn).completionWeeks()));
    }

    /** The last day to react to the intention to refuse (zienswijze, Awb 4:7); set by us, and never a day on which nobody is there to help. */
    public LocalDate viewsDue(LocalDate filedOn, LocalDate askedOn) {
        return calendar.nextWorkingDay(askedOn.plusWeeks(scheme.parametersOn(filedOn).viewsWeeks()));
    }

    /** The last day to pay what was granted: six weeks after the announcement (betaaltermijn, Awb 4:87). */
    public LocalDate paymentDue(LocalDate announcedOn) {
        return due(ClockKind.PAYMENT, announcedOn);
    }

    /** The last day to object: six weeks, from the day after the announcement (bezwaartermijn, Awb 6:7, 6:8). */
    public LocalDate objectionUntil(LocalDate announcedOn) {
        return due(ClockKind.OBJECTION, announcedOn);
    }

    /** The days and the sum that lie ahead when a default notice that was received on this day counts (Awb 4:17). */
    public PenaltyAhead penaltyAhead(LocalDate noticeReceivedOn) {
        var rates = penaltyRates(noticeReceivedOn);
        var within = noticeReceivedOn.plusDays(rates.graceDays());
        return new PenaltyAhead(within, within.plusDays(1), within.plusDays(rates.maximumDays()), rates.amount(rates.maximumDays()));
    }

    /** The last moment to tell somebody that a message is there for them: 48 hours (Awb 2:10(1)). */
    public Instant noticeDue(Instant accessibleAt) {
        return accessibleAt.plus(NOTICE_OF_A_MESSAGE);
    }

    /** The day itself, or the next one that is no Saturday, Sunday, holiday or day equated with one. */
    public LocalDate workingDayFrom(LocalDate day) {
        return calendar.nextWorkingDay(day);
    }

    private LocalDate due(ClockKind kind, LocalDate fact) {
        return new StatutoryClock(kind, fact, promise(kind, false, fact), List.of(), calendar).readOn(fact).due();
    }

    /** The length of a term as the law sets it for a fact of that day. */
    Promise promise(ClockKind kind, boolean committee, LocalDate fact) {
        var term = scheme.statutoryTerm(kind.name(), committee, fact);
        return new Promise(term.weeks() * Promise.DAYS_IN_A_WEEK, term.postponementWeeks(), true, term.trace().tableVersion());
    }

    PenaltyRates penaltyRates(LocalDate noticeReceivedOn) {
        var table = scheme.penaltyTable(noticeReceivedOn);
        return new PenaltyRates(table.graceDays(), table.bandDays(), table.perDay());
    }

    HolidayCalendar calendar() {
        return calendar;
    }
}
