package nl.tegemoet.desk.deadlines;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import nl.tegemoet.deadline.ClockReading;
import nl.tegemoet.deadline.Explanation;
import nl.tegemoet.kernel.Euro;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says the sum behind a last day, or an amount, in words. */
@Component
public class ExplanationWords {

    private final MessageSource messages;

    ExplanationWords(MessageSource messages) {
        this.messages = messages;
    }

    List<CalculatorAnswer.Line> of(ClockReading reading, Locale locale) {
        return reading.explanation().stream().map(line -> new CalculatorAnswer.Line(line.basis().citation(), line.from(), line.to(),
                sentence(line, locale))).toList();
    }

    /** The same for a page, without the days. */
    public List<ExplanationLine> lines(ClockReading reading, Locale locale) {
        return reading.explanation().stream().map(line -> new ExplanationLine(line.basis().citation(), sentence(line, locale))).toList();
    }

    /** One line of the sum, in the language of the reader. */
    public String sentence(Explanation line, Locale locale) {
        return messages.getMessage(line.phrase().key(), line.facts().stream().map(fact -> word(fact, locale)).toArray(), locale);
    }

    private static Object word(Object fact, Locale locale) {
        if (fact instanceof LocalDate day) {
            return day.format(DateTimeFormatter.ofPattern("d MMMM uuuu", locale));
        }
        return fact instanceof Euro amount ? amount.format(locale) : fact;
    }
}
