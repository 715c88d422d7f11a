package nl.tegemoet.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidayCalendarTests {

    // from published calendars; 2038 and 1943 are the latest Easter there can be, 1818 and 2285 the earliest, 1954 and 1981 the exceptions
    @ParameterizedTest
    @CsvSource({"1818-03-22", "1943-04-25", "1954-04-18", "1981-04-19", "2000-04-23", "2008-03-23", "2021-04-04", "2022-04-17", "2023-04-09",
        "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2038-04-25", "2285-03-22"})
    void easterFallsWhereTheCalendarSays(LocalDate easter) {
        assertThat(Easter.sundayOf(easter.getYear())).isEqualTo(easter);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, Nieuwjaarsdag", "2026-04-03, Goede Vrijdag", "2026-04-06, Tweede Paasdag", "2026-04-27, Koningsdag",
        "2026-05-05, Bevrijdingsdag", "2026-05-14, Hemelvaartsdag", "2026-05-25, Tweede Pinksterdag", "2026-12-25, Eerste Kerstdag",
        "2026-12-26, Tweede Kerstdag"})
    void theHolidaysOfTheActAreKnown(LocalDate day, String name) {
        assertThat(HolidayCalendar.isHoliday(day)).as(name).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2026-05-04, Dodenherdenking", "2026-12-24, de dag voor Kerstmis", "2026-12-31, Oudejaarsdag",
        "2026-04-28, de dag na Koningsdag"})
    void otherDaysAreNoHolidays(LocalDate day, String name) {
        assertThat(HolidayCalendar.isHoliday(day)).as(name).isFalse();
    }

    // 2014 and 2025: 27 April is a Sunday; 2006: 30 April is a Sunday; 1978: a Sunday, under the older rule
    @ParameterizedTest
    @CsvSource({"2014-04-26", "2025-04-26", "2026-04-27", "2013-04-30", "2006-04-29", "1978-05-01"})
    void theMonarchsBirthdayMovesFromASunday(LocalDate day) {
        assertThat(HolidayCalendar.monarchsBirthday(day.getYear())).isEqualTo(day);
    }

    private final HolidayCalendar calendar = new HolidayCalendar(LocalDate.of(2026, 5, 15)::equals);

    @Test
    void aDayEquatedByDecreeIsNoWorkingDay() { // Algemene termijnenwet art. 3(3); Ascension is on Thursday 14 May 2026
        assertThat(calendar.nextWorkingDay(LocalDate.of(2026, 5, 14))).isEqualTo("2026-05-18");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-24, 2026-12-26, 2026-12-28", // Thursday is one, the Monday after Christmas the other
        "2026-04-03, 2026-04-05, 2026-04-08", // Good Friday to Easter Sunday
        "2026-11-20, 2026-11-22, 2026-11-23", // Friday and Monday
        "2026-11-21, 2026-11-23, 2026-11-24", // from Saturday: Monday and Tuesday
        "2026-11-23, 2026-11-25, 2026-11-25",
        "2026-12-25, 2026-12-26, 2026-12-28"}) // two days: art. 2 does not speak of them
    void aTermOfThreeDaysHoldsTwoWorkingDays(LocalDate first, LocalDate last, LocalDate end) { // art. 2
        assertThat(calendar.extend(first, last)).isEqualTo(end);
    }

    @Property
    void easterIsASundayBetween22MarchAnd25April(@ForAll @IntRange(min = 1583, max = 4000) int year) {
        assertThat(Easter.sundayOf(year)).satisfies(day -> {
            assertThat(day.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
            assertThat(day).isBetween(LocalDate.of(year, Month.MARCH, 22), LocalDate.of(year, Month.APRIL, 25));
        });
    }

    @Property
    void aYearHasNineHolidaysOrOneLessWhereTwoFallTogether(@ForAll @IntRange(min = 1949, max = 2200) int year) {
        var holidays = LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1)).filter(HolidayCalendar::isHoliday).count();
        assertThat(holidays).isBetween(8L, 9L);
    }
}
