package nl.tegemoet.portal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Writes moments as people in the Netherlands read them. */
final class Moments {

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    private Moments() {
    }

    /** {@code 14.32} in Dutch, {@code 14:32} in English; null for null. */
    static String time(Instant moment, Locale locale) {
        return moment == null ? null
                : DateTimeFormatter.ofPattern(locale.getLanguage().equals("en") ? "HH:mm" : "HH.mm").withZone(NETHERLANDS).format(moment);
    }

    /** {@code 3 maart 2027}; null for null. */
    static String day(LocalDate day, Locale locale) {
        return day == null ? null : day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale));
    }

    /** {@code maart 2027}. */
    static String month(YearMonth month, Locale locale) {
        return month.format(DateTimeFormatter.ofPattern("MMMM uuuu", locale));
    }

    static String day(Instant moment, Locale locale) {
        return moment == null ? null : day(moment.atZone(NETHERLANDS).toLocalDate(), locale);
    }
}
