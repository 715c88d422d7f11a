package nl.tegemoet.decision;

import java.time.LocalDate;
import java.util.List;
import nl.tegemoet.letter.LetterContent;
import nl.tegemoet.letter.LetterType;

/**
 * The facts of letter L11 (voornemen tot afwijzing, Awb 4:7 and 4:9).
 *
 * @param grounds on which we intend to refuse; at least one
 * @param reasons in the words of the proposal
 * @param until   the last day to react
 */
public record RefusalIntentionLetter(LocalDate receivedOn, List<RefusalGround> grounds, String reasons, LocalDate until)
        implements LetterContent {

    public RefusalIntentionLetter {
        grounds = List.copyOf(grounds);
        if (grounds.isEmpty() || reasons.isBlank()) {
            throw new IllegalArgumentException("An intention to refuse has a ground and reasons");
        }
    }

    /** The reasons, one paragraph each. */
    public List<String> paragraphs() {
        return Paragraphs.of(reasons);
    }

    @Override
    public LetterType type() {
        return LetterType.REFUSAL_INTENTION;
    }

    @Override
    public String toString() {
        return "RefusalIntentionLetter[hidden]";
    }
}
