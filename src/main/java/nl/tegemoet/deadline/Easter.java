package nl.tegemoet.deadline;

import java.time.LocalDate;

/** Easter (Pasen), on which most of the moving holidays hang, those of the law and those of the banks. */
public final class Easter {

    private Easter() {
    }

    /** Easter Sunday in the Gregorian calendar (the rule of Meeus, Jones and Butcher). */
    public static LocalDate sundayOf(int year) {
        int golden = year % 19;
        int century = year / 100;
        int ofCentury = year % 100;
        int moon = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - moon - ofCentury % 4) % 7;
        int correction = (golden + 11 * moon + 22 * weekday) / 451;
        int counted = moon + weekday - 7 * correction + 114;
        return LocalDate.of(year, counted / 31, counted % 31 + 1);
    }
}
