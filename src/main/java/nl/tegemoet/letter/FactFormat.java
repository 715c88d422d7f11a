package nl.tegemoet.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.tegemoet.kernel.Euro;
import nl.tegemoet.kernel.Iban;

/** How a fact is written in a letter: {@code 3 maart 2027}, {@code € 5.000}, a bank account with its middle hidden. */
final class FactFormat {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final char NO_BREAK = '\u00a0';

    private FactFormat() {
    }

    static String write(Object fact, Locale language) {
        if (fact instanceof LocalDate day) {
            return day(day, language);
        }
        if (fact instanceof Instant moment) {
            var there = moment.atZone(ZONE);
            return day(there.toLocalDate(), language) + ", " + DateTimeFormatter.ofPattern("HH:mm").format(there);
        }
        if (fact instanceof YearMonth month) {
            return DateTimeFormatter.ofPattern("MMMM'" + NO_BREAK + "'yyyy", language).format(month);
        }
        if (fact instanceof Euro amount) {
            return amount.format(language).replace(' ', NO_BREAK);
        }
        if (fact instanceof Iban account) {
            return account.masked().replace(' ', NO_BREAK);
        }
        return fact.toString();
    }

    private static String day(LocalDate day, Locale language) {
        return DateTimeFormatter.ofPattern("d'" + NO_BREAK + "'MMMM'" + NO_BREAK + "'yyyy", language).format(day);
    }
}
