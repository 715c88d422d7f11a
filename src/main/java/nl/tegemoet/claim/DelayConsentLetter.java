package nl.tegemoet.claim;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.tegemoet.letter.LetterContent;
import nl.tegemoet.letter.LetterType;

/**
 * The facts of letter L07 (verzoek instemming uitstel, Awb 4:15(2)(a)).
 *
 * @param reason   why, in the words of who asks; paragraphs are parted by empty lines
 * @param days     how many days the term stands still, from the day of the consent
 * @param decideBy the last day for the decision as it is now
 * @param decideByThen the last day for the decision if the applicant agrees
 * @param answerBy the day until which an answer helps; there is no duty to answer
 */
public record DelayConsentLetter(LocalDate receivedOn, String reason, long days, LocalDate decideBy, LocalDate decideByThen,
                                 LocalDate answerBy) implements LetterContent {

    public DelayConsentLetter {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("Who asks for a delay says why");
        }
    }

    /** The reason, one paragraph each. */
    public List<String> paragraphs() {
        return Arrays.stream(reason.split("\\R\\s*\\R")).map(String::strip).filter(paragraph -> !paragraph.isEmpty()).toList();
    }

    @Override
    public LetterType type() {
        return LetterType.DELAY_CONSENT;
    }

    @Override
    public String toString() {
        return "DelayConsentLetter[hidden]";
    }
}
