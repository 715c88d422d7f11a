package nl.tegemoet.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.DayOfWeek;
import java.time.LocalDate;
import nl.tegemoet.deadline.Terms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On which days a refusal goes out; 24 December 2026 is a Thursday before two holidays and a weekend. */
class SparedDaysTests {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);
    private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 29);
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final LocalDate CHRISTMAS_EVE = LocalDate.of(2026, 12, 24);

    private final Terms terms = mock(Terms.class);

    @BeforeEach
    void aCalendar() {
        when(terms.workingDayFrom(any())).thenAnswer(asked -> {
            LocalDate day = asked.getArgument(0);
            while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY
                    || day.getMonthValue() == 12 && (day.getDayOfMonth() == 25 || day.getDayOfMonth() == 26)) {
                day = day.plusDays(1);
            }
            return day;
        });
    }

    @Test
    void fridayWeekendAndTheDayBeforeAHolidayWaitForTheFirstDayWithATomorrow() {
        assertThat(first(THURSDAY, null)).isEqualTo(THURSDAY);
        assertThat(first(FRIDAY, null)).isEqualTo(MONDAY);
        assertThat(first(SUNDAY, null)).isEqualTo(MONDAY);
        assertThat(first(CHRISTMAS_EVE, null)).isEqualTo(LocalDate.of(2026, 12, 28));
        assertThat(first(CHRISTMAS_EVE.plusDays(1), null)).isEqualTo(LocalDate.of(2026, 12, 28));
    }

    @Test
    void termThatWouldPassWinsAndNotADayEarlier() {
        assertThat(first(FRIDAY, MONDAY)).isEqualTo(MONDAY);
        assertThat(first(FRIDAY, SUNDAY)).isEqualTo(FRIDAY);
        assertThat(first(FRIDAY, FRIDAY)).isEqualTo(FRIDAY);
        assertThat(first(FRIDAY, THURSDAY)).as("late already").isEqualTo(FRIDAY);
    }

    private LocalDate first(LocalDate from, LocalDate decideBy) {
        return SparedDays.firstFrom(terms, from, decideBy);
    }
}
