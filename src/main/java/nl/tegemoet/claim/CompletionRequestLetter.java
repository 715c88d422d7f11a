package nl.tegemoet.claim;

import java.time.LocalDate;
import java.util.List;
import nl.tegemoet.letter.LetterContent;
import nl.tegemoet.letter.LetterType;

/**
 * The facts of letter L03 (hersteltermijnbrief, Awb 4:5).
 *
 * @param items what is asked; at least one
 * @param until the last day on which it may come in
 */
public record CompletionRequestLetter(LocalDate receivedOn, List<MissingItem> items, LocalDate until) implements LetterContent {

    public CompletionRequestLetter {
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("A request asks at least one thing");
        }
    }

    @Override
    public LetterType type() {
        return LetterType.COMPLETION_REQUEST;
    }

    @Override
    public String toString() {
        return "CompletionRequestLetter[hidden]";
    }
}
