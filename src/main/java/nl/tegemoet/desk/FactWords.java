package nl.tegemoet.desk;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Says in words what went into a rule or came out of it: a trace keeps codes and days as the tables have them. A code without a word stays
 * as it is, so that a new one in a form or a table is shown, not hidden. Called from templates.
 */
@Component
public class FactWords {

    private static final Pattern LIST = Pattern.compile("\\[(.*)]");

    private final MessageSource messages;

    FactWords(MessageSource messages) {
        this.messages = messages;
    }

    /** The same facts in the same order, in the words of the reader's language. */
    public Map<String, String> of(Map<String, String> facts) {
        var locale = LocaleContextHolder.getLocale();
        var inWords = new LinkedHashMap<String, String>();
        facts.forEach((label, value) -> inWords.put(label, value == null ? null : words(value, locale)));
        return Collections.unmodifiableMap(inWords);
    }

    /** One value. */
    public String of(String value) {
        return words(value, LocaleContextHolder.getLocale());
    }

    private String words(String value, Locale locale) {
        var list = LIST.matcher(value);
        if (list.matches()) {
            return Stream.of(list.group(1).split(", ")).map(each -> words(each, locale)).collect(Collectors.joining(", "));
        }
        int slash = value.indexOf('/');
        if (slash > 0) {
            return messages.getMessage("rules.from-until", new Object[] {words(value.substring(0, slash), locale),
                words(value.substring(slash + 1), locale)}, locale);
        }
        return day(value, locale);
    }

    private String day(String value, Locale locale) {
        try {
            return LocalDate.parse(value).format(DateTimeFormatter.ofPattern("d MMMM yyyy", locale));
        } catch (DateTimeParseException noDay) {
            return messages.getMessage("rules.value." + value, null, value, locale);
        }
    }
}
