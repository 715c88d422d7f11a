package nl.tegemoet.payment.bank;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Set;
import nl.tegemoet.deadline.Easter;

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
        var easter = Easter.sundayOf(day.getYear());
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !CLOSED_EACH_YEAR.contains(MonthDay.from(day))
                && !day.equals(easter.minusDays(2)) && !day.equals(easter.plusDays(1));
    }

    /** The given day if it is open, otherwise the first open day after it. */
    public static LocalDate onOrAfter(LocalDate day) {
        return day.datesUntil(day.plusWeeks(2)).filter(TargetCalendar::isOpen).findFirst().orElseThrow();
    }
}
