package nl.tegemoet.form;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.tegemoet.kernel.ApproximateDate;
import nl.tegemoet.kernel.Finding;

/**
 * Checks one answer against what its field asks.
 *
 * @param today the day against which "not in the future" is measured
 * @param siblings the answers beside this one, for a date that may not lie before another
 */
record FieldCheck(FormElement.Field field, LocalDate today, Map<String, Object> siblings) {

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(?:[.,]\\d{1,6})?");

    /**
     * The answer as it is kept, and what is wrong with it.
     *
     * @param value what was typed if it is wrong; null if there is nothing
     * @param error null if it is right
     */
    record Outcome(Object value, FormError error) {

        static Outcome wrong(Object typed, String code, Object... values) {
            return new Outcome(typed, FormError.of(code, values));
        }
    }

    /** @param skipped whether the applicant said that this question stays open */
    Outcome check(Object typed, boolean skipped) {
        var outcome = switch (field.kind()) {
            case CHECKBOX -> checkbox(typed);
            case CHECKLIST -> checklist(typed);
            default -> typed instanceof String text && !text.isEmpty() ? single(text) : new Outcome(null, null);
        };
        boolean missing = outcome.value() == null || outcome.value().equals(Boolean.FALSE) || outcome.value().equals(List.of());
        if (missing && outcome.error() == null && field.constraints().required() && !skipped) {
            return Outcome.wrong(outcome.value(), field.kind() == FieldKind.CHECKBOX ? "tick" : field.kind().hasOptions() ? "choose" : "required");
        }
        return outcome;
    }

    private Outcome checkbox(Object typed) {
        return new Outcome(typed != null && !List.of("", "false").contains(typed.toString()), null);
    }

    private Outcome checklist(Object typed) {
        var chosen = typed instanceof List<?> list ? list.stream().map(Object::toString).toList() : List.<String>of();
        var possible = field.options().stream().map(Option::value).toList();
        if (!possible.containsAll(chosen)) {
            return Outcome.wrong(chosen.stream().filter(possible::contains).toList(), "option");
        }
        if (chosen.size() > 1 && chosen.stream().anyMatch(field.exclusive()::contains)) {
            return Outcome.wrong(chosen, "exclusive");
        }
        return new Outcome(possible.stream().filter(chosen::contains).toList(), null);
    }

    private Outcome single(String text) {
        var asked = field.constraints();
        int length = text.codePointCount(0, text.length());
        if (field.kind().hasOptions()) {
            return field.options().stream().anyMatch(option -> option.value().equals(text)) ? new Outcome(text, null) : Outcome.wrong(null, "option");
        }
        if (length > asked.maxLength()) {
            return Outcome.wrong(text, "tooLong", asked.maxLength(), length);
        }
        if (asked.minLength() != null && length < asked.minLength()) {
            return Outcome.wrong(text, "tooShort", asked.minLength());
        }
        if (asked.pattern() != null && !PatientText.matches(asked.pattern(), text)) {
            return Outcome.wrong(text, "pattern");
        }
        if (asked.validationType() != null && !("email".equals(asked.validationType()) ? isEmail(text) : isPhone(text))) {
            return Outcome.wrong(text, asked.validationType());
        }
        return switch (field.kind()) {
            case NUMBER -> number(text);
            case DATETIME -> day(text);
            default -> formatted(text);
        };
    }

    private Outcome number(String text) {
        if (!NUMBER.matcher(text).matches()) {
            return Outcome.wrong(text, "number");
        }
        var number = new BigDecimal(text.replace(',', '.'));
        if (field.constraints().min() != null && number.compareTo(field.constraints().min()) < 0) {
            return Outcome.wrong(text, "min", field.constraints().min().toPlainString());
        }
        if (field.constraints().max() != null && number.compareTo(field.constraints().max()) > 0) {
            return Outcome.wrong(text, "max", field.constraints().max().toPlainString());
        }
        return new Outcome(number, null);
    }

    private Outcome day(String text) {
        try {
            var typed = DAY.matcher(text);
            var day = typed.matches() ? LocalDate.of(Integer.parseInt(typed.group(3)), Integer.parseInt(typed.group(2)), Integer.parseInt(typed.group(1)))
                    : LocalDate.parse(text);
            return limited(text, day.toString(), ApproximateDate.on(day));
        } catch (DateTimeException noSuchDay) {
            return Outcome.wrong(text, "day");
        }
    }

    private Outcome formatted(String text) {
        var format = field.constraints().format();
        if (format == null) {
            return new Outcome(text, null);
        }
        var read = format.read(text);
        if (read.isEmpty()) {
            return Outcome.wrong(text, format.code());
        }
        return format == Format.APPROXIMATE_DATE ? limited(text, read.get(), ApproximateDate.parse(text).orElseThrow()) : new Outcome(read.get(), null);
    }

    private Outcome limited(String typed, Object kept, ApproximateDate date) {
        if (field.constraints().notInFuture() && date.isAfter(today) == Finding.YES) {
            return Outcome.wrong(typed, "future");
        }
        return earlier().filter(before -> date.latest().isBefore(before.earliest())).map(before -> Outcome.wrong(typed, "order"))
                .orElseGet(() -> new Outcome(kept, null));
    }

    private Optional<ApproximateDate> earlier() {
        var other = field.constraints().notBefore();
        return other != null && siblings.get(other) instanceof String text ? ApproximateDate.parse(text) : Optional.empty();
    }

    /** One @ between a name and a host with a dot, no spaces: the rest only the mail itself can prove. */
    private static boolean isEmail(String text) {
        int at = text.indexOf('@');
        var host = text.substring(at + 1);
        return at > 0 && at <= 64 && text.lastIndexOf('@') == at && text.chars().noneMatch(letter -> letter <= ' ' || "<>,;:\"()[]\\".indexOf(letter) >= 0)
                && host.indexOf('.') > 0 && !host.endsWith(".") && !host.contains("..") && !host.startsWith("-");
    }

    private static boolean isPhone(String text) {
        long digits = text.chars().filter(Character::isDigit).count();
        return digits >= 8 && digits <= 15 && text.chars().allMatch(letter -> Character.isDigit(letter) || " +-.()".indexOf(letter) >= 0)
                && text.lastIndexOf('+') <= 0;
    }
}
