package nl.tegemoet.desk.deadlines;

import java.util.List;
import java.util.Locale;
import java.util.Map;
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
