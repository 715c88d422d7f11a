package nl.tegemoet.evidence;

import java.time.LocalDate;
import java.util.List;
import nl.tegemoet.letter.LetterContent;
import nl.tegemoet.letter.LetterType;

/**
 * The facts of letter L34 (verslag van het gesprek), which asks whether the report is right.
 *
 * @param on         the day of the talk
 * @param paragraphs what was said, as one of the two wrote it down
 */
public record ConversationReportLetter(LocalDate on, String first, String second, List<String> paragraphs) implements LetterContent {

    public ConversationReportLetter {
        paragraphs = List.copyOf(paragraphs);
    }

    @Override
    public LetterType type() {
        return LetterType.CONVERSATION_REPORT;
    }

    @Override
    public String toString() {
        return "ConversationReportLetter[hidden]";
    }
}
