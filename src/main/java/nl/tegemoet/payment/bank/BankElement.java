package nl.tegemoet.payment.bank;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.tegemoet.kernel.Euro;
import nl.tegemoet.payment.bank.BankFileRefused.Reason;

/** One element of a bank's message: its name, its text and what lies in it. */
final class BankElement {

    private final String name;
    private final String namespace;
    private final String currency;
    private final StringBuilder text = new StringBuilder();
    private final List<BankElement> children = new ArrayList<>();

    BankElement(String name, String namespace, String currency) {
        this.name = name;
        this.namespace = namespace == null ? "" : namespace;
        this.currency = currency;
    }

    /** What has another namespace than its parent is a bank's own addition (SplmtryData) and is left out. */
    void add(BankElement child) {
        if (child.namespace.equals(namespace)) {
            children.add(child);
        }
    }

    void append(String characters) {
        text.append(characters);
    }

    boolean is(String otherName, String otherNamespace) {
        return name.equals(otherName) && namespace.equals(otherNamespace);
    }

    /** @param path names with slashes between them, from this element down */
    List<BankElement> all(String path) {
        var found = List.of(this);
        for (var step : path.split("/")) {
            found = found.stream().flatMap(element -> element.children.stream()).filter(child -> child.name.equals(step)).toList();
        }
        return found;
    }

    Optional<BankElement> first(String path) {
        return all(path).stream().findFirst();
    }

    BankElement need(String path) {
        return first(path).orElseThrow(() -> new BankFileRefused(Reason.INCOMPLETE, path + " is missing in " + name));
    }

    Optional<String> text(String path) {
        return first(path).map(element -> element.text.toString().strip()).filter(found -> !found.isEmpty());
    }

    String needText(String path) {
        return text(path).orElseThrow(() -> new BankFileRefused(Reason.INCOMPLETE, path + " is missing in " + name));
    }

    /** An amount in euros; empty if the element is missing or in another currency. */
    Optional<Euro> euros(String path) {
        return first(path).filter(element -> "EUR".equals(element.currency)).map(element -> {
            try {
                return Euro.of(new BigDecimal(element.text.toString().strip()));
            } catch (ArithmeticException | NumberFormatException meaningless) {
                throw new BankFileRefused(Reason.INCOMPLETE, path + " is not an amount");
            }
        });
    }

    /** A day, written as a date ({@code Dt}) or as a moment ({@code DtTm}), of which the bank's own day counts. */
    Optional<LocalDate> day(String path) {
        return text(path + "/Dt").or(() -> text(path + "/DtTm")).map(written -> {
            try {
                return LocalDate.parse(written.substring(0, Math.min(10, written.length())));
            } catch (DateTimeParseException meaningless) {
                throw new BankFileRefused(Reason.INCOMPLETE, path + " is not a date");
            }
        });
    }
}
