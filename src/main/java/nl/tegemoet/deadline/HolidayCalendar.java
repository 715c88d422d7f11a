package nl.tegemoet.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.function.Predicate;

/**
 * The days on which no term may end (Algemene termijnenwet art. 1 to 3): Saturday, Sunday, the recognised holidays, which are computed,
 * not listed, and the days that a royal decree equates with them (art. 3(3)), which only a list can tell.
 */
final class HolidayCalendar {

    private static final int FIRST_KINGS_DAY = 2014;
    private static final int FROM_THIS_LENGTH = 3;
    private static final int WORKING_DAYS_IN_A_TERM = 2;

    private final Predicate<LocalDate> equatedByDecree;

    HolidayCalendar(Predicate<LocalDate> equatedByDecree) {
        this.equatedByDecree = equatedByDecree;
    }

    /**
     * The last day of a statutory term that by counting would end on {@code last}: no weekend or holiday (art. 1(1)), and in a term of
     * three days or more at least two working days (art. 2).
     */
    LocalDate extend(LocalDate first, LocalDate last) {
        var end = nextWorkingDay(last);
        if (ChronoUnit.DAYS.between(first, last) + 1 >= FROM_THIS_LENGTH) {
            while (first.datesUntil(end.plusDays(1)).filter(this::isWorkingDay).limit(WORKING_DAYS_IN_A_TERM).count()
                    < WORKING_DAYS_IN_A_TERM) {
                end = nextWorkingDay(end.plusDays(1));
            }
        }
        return end;
    }

    LocalDate nextWorkingDay(LocalDate day) {
        var next = day;
        while (!isWorkingDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && !isHoliday(day)
                && !equatedByDecree.test(day);
    }

    /** Whether the law itself names the day: art. 3(1), and Good Friday, which art. 3(2) equates. */
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
