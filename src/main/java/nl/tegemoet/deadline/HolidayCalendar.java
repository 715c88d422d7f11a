package nl.tegemoet.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;

/**
 * The days on which no term may end (Algemene termijnenwet art. 1 and 3): Saturday, Sunday and the recognised holidays, which are
 * computed, not listed. Days that a royal decree equates for one year (art. 3(3)) are not known here.
 */
final class HolidayCalendar {

    private static final int FIRST_KINGS_DAY = 2014;

    private HolidayCalendar() {
    }

    static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && !isHoliday(day);
    }

    /** Whether the law names the day: art. 3(1), and Good Friday, which art. 3(2) equates. */
    static boolean isHoliday(LocalDate day) {
        return isFixedHoliday(day) || isMovingHoliday(day) || day.equals(monarchsBirthday(day.getYear()));
    }

    private static boolean isFixedHoliday(LocalDate day) {
        return is(day, Month.JANUARY, 1) || is(day, Month.MAY, 5) || is(day, Month.DECEMBER, 25) || is(day, Month.DECEMBER, 26);
    }

    private static boolean is(LocalDate day, Month month, int dayOfMonth) {
        return day.getMonth() == month && day.getDayOfMonth() == dayOfMonth;
    }

    private static boolean isMovingHoliday(LocalDate day) {
        var easter = Easter.sundayOf(day.getYear());
        return day.equals(easter.minusDays(2))      // Good Friday, equated by art. 3(2)
                || day.equals(easter.plusDays(1))   // Easter Monday
                || day.equals(easter.plusDays(39))  // Ascension Day
                || day.equals(easter.plusDays(50)); // Whit Monday
    }

    /**
     * The day on which the monarch's birthday is kept. King's Day: 27 April, on the day before if that is a Sunday.
     * Before 2014 Queen's Day: 30 April, from 1980 on the day before if that was a Sunday, earlier the day after.
     */
    static LocalDate monarchsBirthday(int year) {
        var kingsDay = year >= FIRST_KINGS_DAY;
        var day = LocalDate.of(year, Month.APRIL, kingsDay ? 27 : 30);
        if (day.getDayOfWeek() != DayOfWeek.SUNDAY) {
            return day;
        }
        return kingsDay || year >= 1980 ? day.minusDays(1) : day.plusDays(1);
    }
}
