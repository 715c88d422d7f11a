package nl.tegemoet.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A date as somebody remembers it: a day, a month, a year, or "about" one of these. It is kept as the interval of days in which the
 * true day lies, both ends included; what was typed is kept too, so that nobody is told a date they never gave.
 */
public record ApproximateDate(LocalDate earliest, LocalDate latest, String asTyped) {

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");
    private static final Pattern ISO_DAY = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})[-/. ](\\d{4})");
    private static final Pattern ISO_MONTH = Pattern.compile("(\\d{4})-(\\d{1,2})");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})");
    private static final Pattern YEARS = Pattern.compile("(\\d{4})\\s*(?:-|–|/|tot|of|to|or)\\s*(\\d{4})");
    private static final Pattern ABOUT = Pattern.compile("(?i)(?:ongeveer|rond|circa|ca\\.?|about|around)\\s+(.+)");

    /** @throws IllegalArgumentException if the interval ends before it begins */
    public ApproximateDate {
        Objects.requireNonNull(earliest, "earliest");
        Objects.requireNonNull(latest, "latest");
        Objects.requireNonNull(asTyped, "asTyped");
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException("An interval cannot end before it begins");
        }
    }

    public static ApproximateDate on(LocalDate day) {
        return new ApproximateDate(day, day, day.toString());
    }

    public static ApproximateDate in(int year) {
        return new ApproximateDate(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Integer.toString(year));
    }

    /**
     * Reads what a person typed: {@code 12-3-1975}, {@code 3-1975}, {@code 1975}, {@code 1974-1976}, the ISO forms, each with
     * "ongeveer" or "about" before it. "About" widens by one year on both sides for a year, one month for a month, a week for a day.
     *
     * @return empty if it cannot be read as any of these or names a day that does not exist
     */
    public static Optional<ApproximateDate> parse(String typed) {
        var text = typed == null ? "" : typed.strip();
        try {
            var about = ABOUT.matcher(text);
            var read = about.matches() ? exact(about.group(1).strip(), true) : exact(text, false);
            return Optional.ofNullable(read).map(date -> new ApproximateDate(date.earliest, date.latest, text));
        } catch (DateTimeException | IllegalArgumentException impossible) {
            return Optional.empty();
        }
    }

    private static ApproximateDate exact(String text, boolean about) {
        var day = DAY.matcher(text);
        if (day.matches()) {
            return ofDay(LocalDate.of(number(day.group(3)), number(day.group(2)), number(day.group(1))), about);
        }
        var isoDay = ISO_DAY.matcher(text);
        if (isoDay.matches()) {
            return ofDay(LocalDate.of(number(isoDay.group(1)), number(isoDay.group(2)), number(isoDay.group(3))), about);
        }
        var years = YEARS.matcher(text);
        if (years.matches()) {
            return interval(LocalDate.of(number(years.group(1)), 1, 1), LocalDate.of(number(years.group(2)), 12, 31));
        }
        var month = MONTH.matcher(text);
        if (month.matches()) {
            return ofMonth(YearMonth.of(number(month.group(2)), number(month.group(1))), about);
        }
        var isoMonth = ISO_MONTH.matcher(text);
        if (isoMonth.matches()) {
            return ofMonth(YearMonth.of(number(isoMonth.group(1)), number(isoMonth.group(2))), about);
        }
        var year = YEAR.matcher(text);
        if (year.matches()) {
            int slack = about ? 1 : 0;
            return interval(LocalDate.of(number(year.group(1)) - slack, 1, 1), LocalDate.of(number(year.group(1)) + slack, 12, 31));
        }
        return null;
    }

    private static ApproximateDate ofDay(LocalDate day, boolean about) {
        return about ? interval(day.minusWeeks(1), day.plusWeeks(1)) : interval(day, day);
    }

    private static ApproximateDate ofMonth(YearMonth month, boolean about) {
        int slack = about ? 1 : 0;
        return interval(month.minusMonths(slack).atDay(1), month.plusMonths(slack).atEndOfMonth());
    }

    private static ApproximateDate interval(LocalDate earliest, LocalDate latest) {
        return new ApproximateDate(earliest, latest, "");
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    public boolean isExact() {
        return earliest.equals(latest);
    }

    /** Whether the true day lies before the given day: yes, no, or the interval does not tell. */
    public Finding isBefore(LocalDate day) {
        if (latest.isBefore(day)) {
            return Finding.YES;
        }
        return earliest.isBefore(day) ? Finding.CANNOT_TELL : Finding.NO;
    }

    /** Whether the true day lies after the given day: yes, no, or the interval does not tell. */
    public Finding isAfter(LocalDate day) {
        if (earliest.isAfter(day)) {
            return Finding.YES;
        }
        return latest.isAfter(day) ? Finding.CANNOT_TELL : Finding.NO;
    }
}
