package nl.tegemoet.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.tegemoet.scheme.Scheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsTests {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private final Terms terms = new Terms(new Scheme(), Clock.fixed(Instant.parse("2026-06-30T22:30:00Z"), AMSTERDAM));

    private static final HolidayCalendar CALENDAR = new HolidayCalendar(new Scheme()::isEquatedByDecree);

    private static LocalDate end(LocalDate fact, int weeks) {
        var promise = new Promise(weeks * 7, 0, true, "");
        return new StatutoryClock(ClockKind.PAYMENT, fact, promise, List.of(), CALENDAR).readOn(fact).due();
    }

    @Test
    void todayIsTheDayInTheNetherlands() {
        assertThat(terms.today()).isEqualTo(LocalDate.of(2026, 7, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-05, 2026-02-16", // a Monday six weeks later
        "2026-02-20, 2026-04-07", // Good Friday: over the weekend and Easter Monday, to Tuesday
        "2026-02-21, 2026-04-07", // a Saturday, the same weekend
        "2026-03-24, 2026-05-06", // 5 May, every year
        "2026-04-13, 2026-05-26", // Whit Monday
        "2026-11-13, 2026-12-28", // Christmas on Friday and Saturday, then a Sunday
        "2026-11-20, 2027-01-04", // New Year on a Friday
        "2025-03-15, 2025-04-28", // King's Day kept on Saturday 26 April
    })
    void objectionIsPossibleForSixWeeksAndThroughTheNextWorkingDay(LocalDate announcedOn, LocalDate until) {
        assertThat(terms.objectionUntil(announcedOn)).isEqualTo(until);
        assertThat(terms.paymentDue(announcedOn)).isEqualTo(until);
    }

    @Test
    void eightWeeksWithoutNoticeAreExtendedToAWorkingDay() {
        assertThat(terms.decisionDueWithoutNotice(LocalDate.of(2026, 3, 10))).isEqualTo(LocalDate.of(2026, 5, 6));
    }

    @Test
    void twentySixWeeksAreTooLongToBeExtended() {
        assertThat(terms.decisionDue(LocalDate.of(2026, 1, 3))).isEqualTo(LocalDate.of(2026, 7, 4)); // a Saturday
    }

    @Test
    void completingTakesSixWeeksFromTheRequest() {
        assertThat(terms.completionDue(LocalDate.of(2026, 1, 3), LocalDate.of(2026, 3, 2))).isEqualTo(LocalDate.of(2026, 4, 13));
    }

    @Property
    void aTermOfAtMostTwelveWeeksEndsOnAWorkingDayAndNoEarlierThanTheWeeksSay(@ForAll("days") LocalDate fact,
            @ForAll @IntRange(min = 1, max = 12) int weeks) {
        var end = end(fact, weeks);
        assertThat(CALENDAR.isWorkingDay(end)).isTrue();
        assertThat(ChronoUnit.DAYS.between(fact.plusWeeks(weeks), end)).isBetween(0L, 6L);
        assertThat(fact.plusWeeks(weeks).datesUntil(end)).noneMatch(CALENDAR::isWorkingDay);
    }

    @Property
    void aLongerTermEndsWhereTheWeeksSay(@ForAll("days") LocalDate fact, @ForAll @IntRange(min = 13, max = 60) int weeks) {
        assertThat(end(fact, weeks)).isEqualTo(fact.plusWeeks(weeks));
    }

    @Property
    void aLaterFactNeverEndsEarlier(@ForAll("days") LocalDate fact, @ForAll @IntRange(min = 1, max = 30) int weeks) {
        assertThat(end(fact.plusDays(1), weeks)).isAfterOrEqualTo(end(fact, weeks));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs().between(LocalDate.of(2021, 1, 1).toEpochDay(), LocalDate.of(2100, 1, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
