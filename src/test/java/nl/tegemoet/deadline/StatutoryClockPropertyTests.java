package nl.tegemoet.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.tegemoet.deadline.ClockEvent.ApplicantDelay;
import nl.tegemoet.deadline.ClockEvent.Completed;
import nl.tegemoet.deadline.ClockEvent.CompletionRequested;
import nl.tegemoet.deadline.ClockEvent.DelayAgreed;
import nl.tegemoet.deadline.ClockEvent.Ended;
import nl.tegemoet.deadline.ClockEvent.ForceMajeure;
import nl.tegemoet.deadline.ClockEvent.TermNotice;
import nl.tegemoet.kernel.Euro;

/** What holds of every ledger, whatever is in it. Days are drawn within a year of the start, so that they meet. */
class StatutoryClockPropertyTests {

    private static final LocalDate START = LocalDate.of(2026, 1, 5);
    private static final LocalDate MUCH_LATER = LocalDate.of(2029, 1, 1);
    private static final HolidayCalendar CALENDAR = new HolidayCalendar(day -> false);
    private static final Promise EIGHT_WEEKS = new Promise(56, 0, true, "");
    private static final PenaltyRates RATES = new PenaltyRates(14, 14, List.of(Euro.of(23), Euro.of(35), Euro.of(45)));

    private static ClockReading read(List<? extends ClockEvent> ledger) {
        return new StatutoryClock(ClockKind.DECISION, START, EIGHT_WEEKS, ledger, CALENDAR).readOn(MUCH_LATER);
    }

    @Property
    void aSuspensionNeverShortensATerm(@ForAll("ledgers") List<ClockEvent> ledger, @ForAll("suspensions") ClockEvent more) {
        assertThat(read(with(ledger, more)).due()).isAfterOrEqualTo(read(ledger).due());
    }

    @Property
    void theOrderOfRecordingDoesNotChangeTheDueDate(@ForAll("ledgers") List<ClockEvent> ledger, @ForAll Random random) {
        var shuffled = new ArrayList<>(ledger);
        Collections.shuffle(shuffled, random);
        assertThat(read(shuffled)).isEqualTo(read(ledger));
    }

    @Property
    void aDayThatIsSuspendedTwiceCountsOnce(@ForAll("periods") List<DelayAgreed> ledger, @ForAll("suspensions") ClockEvent twice) {
        assertThat(read(with(with(ledger, twice), twice)).due()).isEqualTo(read(with(ledger, twice)).due());
    }

    /** Held against the plainest way to count: day by day, a set of the days on which the term stands still. */
    @Property
    void aResumedClockHasExactlyTheRemainingDays(@ForAll("periods") List<DelayAgreed> delays) {
        var still = new TreeSet<LocalDate>();
        delays.forEach(delay -> delay.from().datesUntil(delay.until().plusDays(1)).forEach(still::add));
        var day = START;
        for (int running = 0; running < EIGHT_WEEKS.days(); ) {
            day = day.plusDays(1);
            running += still.contains(day) ? 0 : 1;
        }
        assertThat(read(delays).due()).isEqualTo(CALENDAR.nextWorkingDay(day));
        assertThat(read(delays).suspendedDays()).isEqualTo(day.toEpochDay() - START.toEpochDay() - EIGHT_WEEKS.days());
    }

    @Property
    void whatLiesAheadDoesNotCountYet(@ForAll("ledgers") List<ClockEvent> ledger, @ForAll @IntRange(min = 0, max = 365) int days) {
        var asOf = START.plusDays(days);
        var known = ledger.stream().filter(event -> !event.on().isAfter(asOf)).toList();
        var all = new StatutoryClock(ClockKind.DECISION, START, EIGHT_WEEKS, ledger, CALENDAR).readOn(asOf);
        assertThat(all).isEqualTo(new StatutoryClock(ClockKind.DECISION, START, EIGHT_WEEKS, known, CALENDAR).readOn(asOf));
    }

    @Property
    void theEndOfAClockNeverMovesItsLastDayOut(@ForAll("periods") List<DelayAgreed> ledger, @ForAll("days") LocalDate end) {
        assertThat(read(with(ledger, new Ended(end))).due()).isBeforeOrEqualTo(read(ledger).due());
    }

    @Property
    void thePenaltyNeverFallsAndNeverPassesItsMaximum(@ForAll @IntRange(min = 0, max = 120) int days) {
        var clock = new PenaltyClock(START, START.minusDays(1), RATES, List.of());
        var today = clock.readOn(START.plusDays(days)).penalty();
        var tomorrow = clock.readOn(START.plusDays(days + 1L)).penalty();
        assertThat(tomorrow.amount()).isGreaterThanOrEqualTo(today.amount());
        assertThat(tomorrow.days() - today.days()).isBetween(0, 1);
        assertThat(today.amount()).isLessThanOrEqualTo(Euro.of(1442));
        assertThat(today.days()).isLessThanOrEqualTo(42);
        assertThat(today.capped()).isEqualTo(days > 14 + 42);
    }

    private static List<ClockEvent> with(List<? extends ClockEvent> ledger, ClockEvent more) {
        var longer = new ArrayList<ClockEvent>(ledger);
        longer.add(more);
        return longer;
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 300).map(START::plusDays);
    }

    @Provide
    Arbitrary<List<DelayAgreed>> periods() {
        return period(DelayAgreed::new).list().ofMaxSize(6);
    }

    private <T> Arbitrary<T> period(java.util.function.BiFunction<LocalDate, LocalDate, T> event) {
        return Combinators.combine(days(), Arbitraries.integers().between(0, 40)).as((from, length) -> event.apply(from, from.plusDays(length)));
    }

    @Provide
    Arbitrary<ClockEvent> suspensions() {
        return Arbitraries.oneOf(period(DelayAgreed::new), period(ApplicantDelay::new), period(ForceMajeure::new),
                period(CompletionRequested::new));
    }

    @Provide
    Arbitrary<List<ClockEvent>> ledgers() {
        return Arbitraries.oneOf(suspensions(), suspensions(), days().map(Completed::new), period(TermNotice::new)).list().ofMaxSize(7);
    }
}
