package nl.tegemoet.decision;

import java.time.LocalDate;
import java.util.List;
import nl.tegemoet.kernel.Euro;
import nl.tegemoet.letter.LetterSample;
import nl.tegemoet.letter.LetterSamples;
import org.springframework.stereotype.Component;

/** Samples of the letter that puts right a slip: each kind of slip, with a grant and without, in time to object and after it. */
@Component
class CorrectionLetterSamples implements LetterSamples {

    private static final Euro GRANTED = Euro.of(5000);

    @Override
    public List<LetterSample> samples() {
        return List.of(sample("slip-in-a-name", SlipKind.NAME, "mevrouw Van den Burg", "mevrouw Van der Berg", GRANTED, false),
                sample("slip-in-a-date", SlipKind.DATE, "van 12 mei 1957 tot 3 juni 1969", "van 12 mei 1967 tot 3 juni 1969", null, false),
                sample("slip-in-words-of-amount", SlipKind.AMOUNT_IN_WORDS, "vijfhonderd euro", "vijfduizend euro (€ 5.000)", GRANTED, false),
                sample("slip-in-a-number", SlipKind.NUMBER, "TG-2026-000132-7", "TG-2026-000123-7", GRANTED, false),
                sample("slip-in-text", SlipKind.OTHER_TEXT, "Wij hebben uw aanvraag in het archief gelezen gelezen.",
                        "Wij hebben uw stukken in het archief gelezen.", null, false),
                sample("slip-after-objection", SlipKind.NAME, "mevrouw Van den Burg", "mevrouw Van der Berg", null, true));
    }

    private static LetterSample sample(String branch, SlipKind kind, String wrong, String right, Euro amount, boolean over) {
        return new LetterSample(branch, new CorrectionLetter(LetterSample.MADE_ON.minusWeeks(over ? 7 : 1), kind, wrong, right, amount,
                over ? LocalDate.of(2027, 2, 24) : LocalDate.of(2027, 4, 7), over, LetterSample.SIGNATORY));
    }
}
