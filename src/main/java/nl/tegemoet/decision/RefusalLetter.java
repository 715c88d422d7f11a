package nl.tegemoet.decision;

import java.time.LocalDate;
import java.util.List;
import nl.tegemoet.letter.LetterContent;
import nl.tegemoet.letter.LetterType;
import nl.tegemoet.letter.Signatory;

/**
 * The facts of letter L13 (afwijzingsbesluit), and of L27 if it stays after a second look (herziening).
 *
 * @param receivedOn     when the claim came in
 * @param earlierOn      when the refusal was announced that the applicant asked to look at again (Awb 4:6); null if there was none
 * @param inadmissible   whether the claim is not judged at all (niet-ontvankelijk)
 * @param grounds        at least one; the template has a heading and the condition in plain words for each
 * @param reasons        what makes these conditions not met in this claim, in the words of who decided (Awb 3:46); paragraphs are
 *                       parted by empty lines
 * @param plainReasons   the same in plain words; null if there are none, and then the reasons stand alone
 * @param views          how the applicant could react before, and what that does to the reasons (Awb 4:7)
 * @param objectionUntil last day to object (Awb 6:7, 6:8)
 */
public record RefusalLetter(LocalDate receivedOn, LocalDate earlierOn, boolean inadmissible, List<RefusalGround> grounds, String reasons, String plainReasons, HeardViews views,
                            LocalDate objectionUntil, Signatory signatory) implements LetterContent {

    public RefusalLetter {
        grounds = List.copyOf(grounds);
        if (grounds.isEmpty() || reasons.isBlank()) {
            throw new IllegalArgumentException("A refusal has a ground and reasons");
        }
    }

    /** The reasons, one paragraph each. */
    public List<String> paragraphs() {
        return Paragraphs.of(reasons);
    }

    /** The reasons in plain words, one paragraph each; empty if there are none. */
    public List<String> plainParagraphs() {
        return plainReasons == null ? List.of() : Paragraphs.of(plainReasons);
    }

    @Override
    public LetterType type() {
        if (inadmissible) {
            return LetterType.INADMISSIBLE;
        }
        return earlierOn == null ? LetterType.REFUSAL : LetterType.REVISION;
    }

    @Override
    public String toString() {
        return "RefusalLetter[hidden]";
    }
}
