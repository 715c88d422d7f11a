package nl.tegemoet.payment.bank;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Set;

/**
 * The days on which euro payments are settled (TARGET, the Eurosystem's calendar): every day but Saturday, Sunday, New Year's Day,
 * Good Friday, Easter Monday, 1 May, Christmas Day and 26 December. It differs from the Dutch public holidays: King's Day is a banking day.
 */
public final class TargetCalendar {

    private static final Set<MonthDay> CLOSED_EACH_YEAR = Set.of(
            MonthDay.of(Month.JANUARY, 1), MonthDay.of(Month.MAY, 1), MonthDay.of(Month.DECEMBER, 25), MonthDay.of(Month.DECEMBER, 26));

    private TargetCalendar() {
    }

    public static boolean isOpen(LocalDate day) {
        var easter = easterSunday(day.getYear());
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !CLOSED_EACH_YEAR.contains(MonthDay.from(day))
                && !day.equals(easter.minusDays(2)) && !day.equals(easter.plusDays(1));
    }

    /** The given day if it is open, otherwise the first open day after it. */
    public static LocalDate onOrAfter(LocalDate day) {
        return day.datesUntil(day.plusWeeks(2)).filter(TargetCalendar::isOpen).findFirst().orElseThrow();
    }

    /** Gregorian Easter by the anonymous algorithm (Meeus, Astronomical Algorithms, chapter 8). */
    static LocalDate easterSunday(int year) {
        int golden = year % 19;
        int century = year / 100;
        int yearOfCentury = year % 100;
        int correction = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int dayOfMarch = epact + weekday - 7 * late + 22;
        return LocalDate.of(year, Month.MARCH, 1).plusDays(dayOfMarch - 1L);
    }
}
