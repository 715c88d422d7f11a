package nl.tegemoet.evidence;

import java.time.LocalDate;
import java.util.List;
import nl.tegemoet.kernel.PersonName;
import nl.tegemoet.letter.LetterSample;
import nl.tegemoet.letter.LetterSamples;
import org.springframework.stereotype.Component;

/** Samples of the letters about evidence. */
@Component
class EvidenceLetterSamples implements LetterSamples {

    private static final PersonName PERSON = new PersonName("Anna Maria", "de", "Vries");
    private static final LocalDate BORN = LocalDate.of(1961, 3, 12);
    private static final List<String> ASKED = List.of("Stukken waaruit blijkt dat zij van 1970 tot 1975 in Huize Avondrood woonde.",
            "De beslissing van de kinderrechter over haar plaatsing.");

    @Override
    public List<LetterSample> samples() {
        return List.of(new LetterSample("asked-first", new EvidenceRequestLetter(PERSON, BORN, ASKED, null, LetterSample.MADE_ON.plusWeeks(4))),
                new LetterSample("asked-about-somebody-of-unknown-age", new EvidenceRequestLetter(PERSON, null, ASKED, null, LetterSample.MADE_ON.plusWeeks(4))),
                new LetterSample("asked-again", new EvidenceRequestLetter(PERSON, BORN, ASKED, LetterSample.MADE_ON.minusWeeks(4),
                        LetterSample.MADE_ON.plusWeeks(4))));
    }
}
