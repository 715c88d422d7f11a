package nl.tegemoet.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** An amount of money in whole euro cents; never a fraction of a cent, never a floating-point number. */
public record Euro(long cents) implements Comparable<Euro> {

    public static final Euro ZERO = new Euro(0);

    public static Euro ofCents(long cents) {
        return new Euro(cents);
    }

    /** @throws ArithmeticException if the amount has a fraction of a cent or is too large */
    public static Euro of(BigDecimal euros) {
        return new Euro(euros.setScale(2, RoundingMode.UNNECESSARY).unscaledValue().longValueExact());
    }

    public static Euro of(long euros) {
        return new Euro(Math.multiplyExact(euros, 100));
    }

    public Euro plus(Euro other) {
        return new Euro(Math.addExact(cents, other.cents));
    }

    public boolean isPositive() {
        return cents > 0;
    }

    /** Two decimals, as a bank file wants it: {@code 5000.00}. */
    public BigDecimal toBigDecimal() {
        return BigDecimal.valueOf(cents, 2);
    }

    /** As people in the Netherlands write it: {@code € 5.000} or {@code € 23,50}; in English {@code € 5,000}. */
    public String format(Locale locale) {
        boolean dutch = locale.getLanguage().equals("nl");
        var symbols = DecimalFormatSymbols.getInstance(dutch ? Locale.forLanguageTag("nl-NL") : Locale.UK);
        return "€ " + new DecimalFormat(cents % 100 == 0 ? "#,##0" : "#,##0.00", symbols).format(toBigDecimal());
    }

    @Override
    public int compareTo(Euro other) {
        return Long.compare(cents, other.cents);
    }

    @Override
    public String toString() {
        return toBigDecimal().toPlainString();
    }
}
