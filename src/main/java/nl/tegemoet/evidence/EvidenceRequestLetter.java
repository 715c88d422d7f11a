package nl.tegemoet.evidence;

import java.time.LocalDate;
import java.util.List;
import nl.tegemoet.kernel.PersonName;
import nl.tegemoet.letter.LetterContent;
import nl.tegemoet.letter.LetterType;

/**
 * The facts of letter L09, to a body and not to the applicant (verzoek om stukken, Wsg 9). It says about whom, and never what happened.
 *
 * @param birthDate  null if it was not told
 * @param asked      what is asked, a line each; at least one
 * @param reminderOf the day of the first letter; null in the first letter
 * @param answerBy   by when an answer helps
 */
public record EvidenceRequestLetter(PersonName person, LocalDate birthDate, List<String> asked, LocalDate reminderOf, LocalDate answerBy)
        implements LetterContent {

    public EvidenceRequestLetter {
        asked = List.copyOf(asked);
        if (asked.isEmpty()) {
            throw new IllegalArgumentException("A request asks at least one thing");
        }
    }

    @Override
    public LetterType type() {
        return LetterType.EVIDENCE_REQUEST;
    }

    @Override
    public String toString() {
        return "EvidenceRequestLetter[hidden]";
    }
}
