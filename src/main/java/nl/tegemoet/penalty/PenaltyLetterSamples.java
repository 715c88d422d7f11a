package nl.tegemoet.penalty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.tegemoet.kernel.Euro;
import nl.tegemoet.kernel.Iban;
import nl.tegemoet.letter.LetterSample;
import nl.tegemoet.letter.LetterSamples;
import nl.tegemoet.penalty.PenaltyLetter.Tier;
import org.springframework.stereotype.Component;

/** Samples of the letters about the penalty for deciding late. */
@Component
class PenaltyLetterSamples implements LetterSamples {

    private static final LocalDate DUE = LocalDate.of(2027, 2, 1);
    private static final LocalDate NOTICE = LocalDate.of(2027, 2, 8);
    private static final LocalDate FIRST = LocalDate.of(2027, 2, 23);
    private static final LocalDate SIX_WEEKS = LocalDate.of(2027, 4, 14);
    private static final Iban ACCOUNT = Iban.of("NL91ABNA0417164300");

    @Override
    public List<LetterSample> samples() {
        var samples = new ArrayList<LetterSample>();
        samples.add(new LetterSample("counts", DefaultNoticeReceiptLetter.counts(NOTICE, DUE, LocalDate.of(2027, 2, 22), FIRST,
                LocalDate.of(2027, 4, 5), Euro.of(1442), NOTICE)));
        samples.add(new LetterSample("counts-looked-again", DefaultNoticeReceiptLetter.counts(NOTICE, DUE, LocalDate.of(2027, 2, 22), FIRST,
                LocalDate.of(2027, 4, 5), Euro.of(1442), FIRST).afterLookingAgain()));
        samples.add(new LetterSample("not-interested-looked-again", DefaultNoticeReceiptLetter.withoutPenalty(NOTICE, DUE,
                NoPenaltyGround.NOT_AN_INTERESTED_PARTY).afterLookingAgain()));
        samples.add(new LetterSample("counts-already", DefaultNoticeReceiptLetter.repeated(LocalDate.of(2027, 3, 1), DUE, NOTICE, FIRST,
                LocalDate.of(2027, 4, 5), Euro.of(1442))));
        samples.add(new LetterSample("too-early-standing-still", DefaultNoticeReceiptLetter.withoutPenalty(NOTICE, null,
                NoPenaltyGround.TOO_EARLY)));
        samples.add(new LetterSample("due-all-days", due(LocalDate.of(2027, 4, 5), new Tier(14, Euro.of(23), Euro.of(322)),
                new Tier(14, Euro.of(35), Euro.of(490)), new Tier(14, Euro.of(45), Euro.of(630)))));
        samples.add(new LetterSample("due-one-day", due(FIRST, new Tier(1, Euro.of(23), Euro.of(23)))));
        for (var ground : NoPenaltyGround.values()) {
            var name = ground.name().toLowerCase(Locale.ROOT).replace('_', '-');
            samples.add(new LetterSample(name, DefaultNoticeReceiptLetter.withoutPenalty(NOTICE,
                    ground == NoPenaltyGround.TOO_EARLY ? LocalDate.of(2027, 5, 24) : DUE, ground)));
            samples.add(new LetterSample(name, PenaltyLetter.none(NOTICE, DUE, ground, SIX_WEEKS, LetterSample.SIGNATORY)));
        }
        return samples;
    }

    private static PenaltyLetter due(LocalDate lastDay, Tier... tiers) {
        var sum = List.of(tiers).stream().map(Tier::amount).reduce(Euro.ZERO, Euro::plus);
        return PenaltyLetter.due(NOTICE, DUE, FIRST, lastDay, List.of(tiers), sum, ACCOUNT, SIX_WEEKS, SIX_WEEKS, LetterSample.SIGNATORY);
    }
}
