package nl.tegemoet.claim;

import java.time.LocalDate;
import java.util.List;
import nl.tegemoet.letter.LetterContent;
import nl.tegemoet.letter.LetterType;

/**
 * The facts of letter L04 (herinnering hersteltermijn).
 *
 * @param askedOn the day of letter L03
 * @param items   what was asked and is still not there; at least one
 * @param until   the last day on which it may come in
 */
public record CompletionReminderLetter(LocalDate askedOn, List<MissingItem> items, LocalDate until) implements LetterContent {

    public CompletionReminderLetter {
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("A request asks at least one thing");
        }
    }

    @Override
    public LetterType type() {
        return LetterType.COMPLETION_REMINDER;
    }

    @Override
    public String toString() {
        return "CompletionReminderLetter[hidden]";
    }
}
