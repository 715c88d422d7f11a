package nl.tegemoet.desk.deadlines;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;

/** A day as people type it: {@code 2-3-2026}, {@code 02/03/2026} or {@code 2026-03-02}. */
final class TypedDay {

    private static final List<DateTimeFormatter> WAYS = List.of(DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ISO_LOCAL_DATE);

    private TypedDay() {
    }

    /** Empty for what is no day, or no day that exists. */
    static Optional<LocalDate> read(String typed) {
        var plain = typed.strip().replaceAll("[/. ]+", "-");
        for (var way : WAYS) {
            try {
                return Optional.of(LocalDate.parse(plain, way));
            } catch (DateTimeException otherWay) {
                continue;
            }
        }
        return Optional.empty();
    }

    static String write(LocalDate day) {
        return day.format(WAYS.get(0));
    }
}
