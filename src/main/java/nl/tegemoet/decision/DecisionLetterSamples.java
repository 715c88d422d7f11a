package nl.tegemoet.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.tegemoet.kernel.Euro;
import nl.tegemoet.kernel.Iban;
import nl.tegemoet.letter.LetterSample;
import nl.tegemoet.letter.LetterSamples;
import nl.tegemoet.letter.Signatory;
import org.springframework.stereotype.Component;

/** Samples of the letters that announce a decision. */
@Component
class DecisionLetterSamples implements LetterSamples {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 11, 23);
    private static final LocalDate EARLIER = LocalDate.of(2026, 6, 10);
    private static final LocalDate SIX_WEEKS = LocalDate.of(2027, 4, 14);
    private static final Iban ACCOUNT = Iban.of("NL91ABNA0417164300");
    private static final String WHY_REFUSED = "U schrijft dat u van 1974 tot 1977 op een internaat woonde. Uw ouders hebben u daar zelf aangemeld.\n\n"
            + "Wij hebben gezocht in het archief van de gemeente en bij de rechtbank. Daar is niets gevonden over een besluit van de"
            + " kinderrechter of de voogdij.";
    private static final String IN_PLAIN_WORDS = "Uw ouders brachten u zelf naar het internaat. Wij hebben in de archieven gezocht, maar niet gezien dat een"
            + " rechter of de overheid u daar plaatste.";
    private static final String WHY_HARDSHIP = "Uw aanvraag kwam te laat binnen. U lag toen in het ziekenhuis en niemand kon het voor u doen."
            + "\n\nHet zou niet eerlijk zijn om u daarom niets te geven.";
    private static final String WEIGHED = "U schreef dat er een rechter bij was. Wij hebben dat bij de rechtbank nagevraagd. Daar is over die"
            + " jaren niets gevonden. Daarom blijven wij bij ons plan.";
    private static final String WHY_NOT_PROCESSED = "Zonder de naam van de plek kunnen wij niet zoeken in de archieven. Wij weten dan niet of de regeling"
            + " voor u geldt.";

    @Override
    public List<LetterSample> samples() {
        var samples = new ArrayList<LetterSample>();
        samples.add(new LetterSample("signed-by-reviewer",
                new GrantLetter(RECEIVED, null, Euro.of(5000), ACCOUNT, SIX_WEEKS, SIX_WEEKS, null, LetterSample.SIGNATORY)));
        samples.add(new LetterSample("hardship", new GrantLetter(RECEIVED, null, Euro.of(5000), ACCOUNT, SIX_WEEKS, SIX_WEEKS, WHY_HARDSHIP,
                LetterSample.SIGNATORY)));
        samples.add(new LetterSample("signed-by-team-lead",
                new GrantLetter(RECEIVED, null, Euro.ofCents(512_345), ACCOUNT, SIX_WEEKS, SIX_WEEKS, null, new Signatory("T. de Groot", "TEAM_LEAD"))));
        for (var ground : RefusalGround.values()) {
            samples.add(new LetterSample(ground.name().toLowerCase(Locale.ROOT).replace('_', '-'), refusal(ground)));
        }
        samples.add(new LetterSample("every-ground", refusal(RefusalGround.values())));
        for (var how : HeardViews.How.values()) {
            samples.add(new LetterSample("views-" + how.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    refusal(how, how == HeardViews.How.GIVEN ? WEIGHED : "", RefusalGround.NOT_PLACED_BY_GOVERNMENT)));
        }
        samples.add(new LetterSample("plain", new AftercareLeaflet()));
        samples.add(new LetterSample("one-ground", intention(RefusalGround.NOT_PLACED_BY_GOVERNMENT)));
        samples.add(new LetterSample("every-ground", intention(RefusalGround.values())));
        samples.add(new LetterSample("in-plain-words", new RefusalLetter(RECEIVED, null, false, List.of(RefusalGround.NOT_PLACED_BY_GOVERNMENT), WHY_REFUSED,
                IN_PLAIN_WORDS, new HeardViews(HeardViews.How.OWN_FACTS, null, ""), SIX_WEEKS, LetterSample.SIGNATORY)));
        samples.add(new LetterSample("after-a-refusal", new GrantLetter(RECEIVED, EARLIER, Euro.of(5000), ACCOUNT, SIX_WEEKS, SIX_WEEKS, null,
                LetterSample.SIGNATORY)));
        samples.add(new LetterSample("nothing-new", new RefusalLetter(RECEIVED, EARLIER, false, List.of(RefusalGround.NO_NEW_FACTS), "U schrijft opnieuw dat u op een internaat"
                + " woonde. Dat wisten wij al bij ons eerste besluit.", null, new HeardViews(HeardViews.How.LAPSED, LocalDate.of(2027, 2, 3), ""), SIX_WEEKS,
                LetterSample.SIGNATORY)));
        samples.add(new LetterSample("new-but-not-enough", new RefusalLetter(RECEIVED, EARLIER, false, List.of(RefusalGround.NOT_PLACED_BY_GOVERNMENT), WHY_REFUSED,
                IN_PLAIN_WORDS, new HeardViews(HeardViews.How.OWN_FACTS, null, ""), SIX_WEEKS, LetterSample.SIGNATORY)));
        for (var bar : List.of(RefusalGround.NOT_ENTITLED_TO_APPLY, RefusalGround.GRANTED_BEFORE)) {
            samples.add(new LetterSample(bar.name().toLowerCase(Locale.ROOT).replace('_', '-'), new RefusalLetter(RECEIVED, null, true, List.of(bar),
                    "U vroeg aan voor uw buurman. Hij leeft nog en kan zelf aanvragen.", "Uw buurman kan zelf een aanvraag doen. U kunt hem daarbij helpen.",
                    new HeardViews(HeardViews.How.LAPSED, LocalDate.of(2027, 2, 3), ""), SIX_WEEKS, LetterSample.SIGNATORY)));
        }
        samples.add(new LetterSample("no-answer-open", notProcessed(false, LocalDate.of(2027, 12, 31))));
        samples.add(new LetterSample("answered-open", notProcessed(true, LocalDate.of(2027, 12, 31))));
        samples.add(new LetterSample("no-answer-closed", notProcessed(false, null)));
        return samples;
    }

    private static RefusalLetter refusal(RefusalGround... grounds) {
        return refusal(HeardViews.How.LAPSED, "", grounds);
    }

    private static RefusalLetter refusal(HeardViews.How how, String weighing, RefusalGround... grounds) {
        var askedOn = how.compareTo(HeardViews.How.LAPSED) <= 0 ? LocalDate.of(2027, 2, 3) : null;
        return new RefusalLetter(RECEIVED, null, false, Arrays.asList(grounds), WHY_REFUSED, null, new HeardViews(how, askedOn, weighing), SIX_WEEKS,
                LetterSample.SIGNATORY);
    }

    private static RefusalIntentionLetter intention(RefusalGround... grounds) {
        return new RefusalIntentionLetter(RECEIVED, Arrays.asList(grounds), WHY_REFUSED, LocalDate.of(2027, 3, 24));
    }

    private static NotProcessedLetter notProcessed(boolean answered, LocalDate fileUntil) {
        return new NotProcessedLetter(RECEIVED, LocalDate.of(2026, 12, 21), LocalDate.of(2027, 2, 1), answered,
                List.of("De naam van de plek waar u woonde van 1974 tot 1977"), WHY_NOT_PROCESSED, fileUntil, SIX_WEEKS, LetterSample.SIGNATORY);
    }
}
