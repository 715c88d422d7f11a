package nl.tegemoet.desk.deadlines;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.tegemoet.deadline.ClockEvent;
import nl.tegemoet.deadline.ImpossibleEntry;
import nl.tegemoet.deadline.ImpossibleEntry.Reason;
import nl.tegemoet.form.FormView.Problem;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says beside an input of the calculator what is wrong with it. */
@Component
class CalculatorWords {

    private final MessageSource messages;

    CalculatorWords(MessageSource messages) {
        this.messages = messages;
    }

    Problem unreadable(String field, String reason, Locale locale) {
        return new Problem(field, messages.getMessage("calculator.wrong." + reason, null, locale));
    }

    Problem impossible(String field, ImpossibleEntry entry, Locale locale) {
        return new Problem(field, messages.getMessage("deadline.question.impossible." + entry.reason().name(), null, locale));
    }

    /** The same problems, each with the name of its input before it, for a list that stands by itself. */
    List<Problem> named(List<Problem> problems, UnaryOperator<String> labelKey, List<TypedEvent> events, Locale locale) {
        return problems.stream().map(problem -> new Problem(problem.field(),
                label(problem.field(), labelKey, events, locale) + ": " + problem.message())).toList();
    }

    private String label(String field, UnaryOperator<String> labelKey, List<TypedEvent> events, Locale locale) {
        var dash = field.indexOf('-');
        if (dash < 0) {
            return messages.getMessage(labelKey.apply(field), null, locale);
        }
        var event = events.get(Integer.parseInt(field.substring(dash + 1)));
        var name = messages.getMessage("calculator.event." + event.kind(), null, locale);
        return name + ", " + messages.getMessage(event.labelKey(field.substring(0, dash)), null, locale).toLowerCase(locale);
    }

    /** The input of an event that holds what cannot be. */
    static String field(ClockEvent event, ImpossibleEntry entry, String suffix) {
        if (entry.reason() == Reason.POSTPONEMENT_LENGTH) {
            return "weeks" + suffix;
        }
        return (entry.day().equals(event.on()) ? "on" : "until") + suffix;
    }

    static Map<String, String> byField(List<Problem> problems) {
        return problems.stream().collect(Collectors.toMap(Problem::field, Problem::message, (first, later) -> first));
    }
}
