package nl.tegemoet.claim;

import static nl.tegemoet.claim.SuspensionLetter.Phase.BEGINS;
import static nl.tegemoet.claim.SuspensionLetter.Phase.ENDS;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.tegemoet.claim.DelayNoticeLetter.Reason;
import nl.tegemoet.claim.SuspensionLetter.Ground;
import nl.tegemoet.kernel.PersonName;
import nl.tegemoet.letter.LetterSample;
import nl.tegemoet.letter.LetterSamples;
import org.springframework.stereotype.Component;

/** Samples of the letters about the course of a claim. */
@Component
class ClaimLetterSamples implements LetterSamples {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 11, 23);
    private static final LocalDate MADE = LetterSample.MADE_ON;
    private static final LocalDate DUE = LocalDate.of(2027, 5, 24);
    private static final LocalDate LATER = LocalDate.of(2027, 8, 23);
    private static final LocalDate UNTIL = LocalDate.of(2027, 4, 14);
    private static final LocalDate CLOSES = LocalDate.of(2027, 12, 31);
    private static final MissingItem PLACE = new MissingItem("De naam van de plek waar u woonde van 1974 tot 1977, of het dorp.",
            "Dan kunnen wij in het archief zoeken naar papieren over u.");
    private static final MissingItem IDENTITY = new MissingItem("Een kopie van uw paspoort of identiteitskaart.", null);
    private static final String WHY_LATER = "U vertelde ons dat u in juni een operatie hebt. Wij willen u ook graag nog spreken.\n\n"
            + "Als wij later besluiten, kan dat gesprek na uw herstel zijn.";

    @Override
    public List<LetterSample> samples() {
        var samples = new ArrayList<LetterSample>();
        samples.add(new LetterSample("term-runs", new ReceiptLetter(MADE, LocalDate.of(2027, 9, 1), null)));
        samples.add(new LetterSample("standing-still", new ReceiptLetter(MADE, null, null)));
        samples.add(new LetterSample("about-another", new ReceiptLetter(MADE, LocalDate.of(2027, 9, 1), new PersonName("Johannes", "van", "Dijk"))));
        samples.add(new LetterSample("contact-known", new RegistrationLetter(RECEIVED, "Carla Smit", DUE)));
        samples.add(new LetterSample("contact-known-standing-still", new RegistrationLetter(RECEIVED, "Carla Smit", null)));
        samples.add(new LetterSample("contact-unknown", new RegistrationLetter(RECEIVED, null, DUE)));
        samples.add(new LetterSample("one-thing", new CompletionRequestLetter(RECEIVED, List.of(PLACE), UNTIL)));
        samples.add(new LetterSample("more-things", new CompletionRequestLetter(RECEIVED, List.of(PLACE, IDENTITY), UNTIL)));
        samples.add(new LetterSample("plain", new CompletionReminderLetter(MADE.minusWeeks(4), List.of(PLACE, IDENTITY), MADE.plusWeeks(2))));
        samples.addAll(delays());
        samples.add(new LetterSample("plain", new DelayConsentLetter(RECEIVED, WHY_LATER, 91, DUE, LATER,
                MADE.plusWeeks(4))));
        samples.addAll(suspensions());
        samples.add(new LetterSample("scheme-open", new WithdrawalLetter(RECEIVED, MADE, true, CLOSES)));
        samples.add(new LetterSample("scheme-open-without-end", new WithdrawalLetter(RECEIVED, MADE, true, null)));
        samples.add(new LetterSample("scheme-closed", new WithdrawalLetter(RECEIVED, MADE, false, null)));
        samples.addAll(waits());
        for (var toRepresentative : List.of(false, true)) {
            samples.add(new LetterSample("plain", new RefusedRepresentativeLetter(toRepresentative, new PersonName("Anna Maria", "van der", "Berg"), "Karel Kroon", MADE,
                    List.of("Karel Kroon vroeg u geld voor zijn hulp bij uw aanvraag. Dat mag niet.", "Ook gaf hij ons papieren die niet van u waren."))));
        }
        return samples;
    }

    private static List<LetterSample> delays() {
        return List.of(new LetterSample("first-many-claims", new DelayNoticeLetter(RECEIVED, Reason.MANY_CLAIMS, null, DUE)),
                new LetterSample("first-research", new DelayNoticeLetter(RECEIVED, Reason.MORE_RESEARCH, null, DUE)),
                new LetterSample("again-many-claims", new DelayNoticeLetter(RECEIVED, Reason.MANY_CLAIMS, DUE, LATER)),
                new LetterSample("again-research", new DelayNoticeLetter(RECEIVED, Reason.MORE_RESEARCH, DUE, LATER)));
    }

    private static List<LetterSample> suspensions() {
        var samples = new ArrayList<LetterSample>();
        for (var ground : Ground.values()) {
            var name = ground.name().toLowerCase(Locale.ROOT).replace('_', '-');
            samples.add(new LetterSample("begins-" + name, new SuspensionLetter(BEGINS, ground, RECEIVED, MADE, null, null)));
            samples.add(new LetterSample("ends-" + name, new SuspensionLetter(ENDS, ground, RECEIVED, MADE, null, LATER)));
        }
        samples.add(new LetterSample("begins-with-end-known",
                new SuspensionLetter(BEGINS, Ground.AGREED_DELAY, RECEIVED, MADE, LocalDate.of(2027, 4, 30), LATER)));
        return samples;
    }

    private static List<LetterSample> waits() {
        var handling = YearMonth.of(2026, 8);
        var soon = YearMonth.of(2027, 5);
        return List.of(new LetterSample("in-time", new WaitingLetter(RECEIVED, handling, 312, soon, false, DUE)),
                new LetterSample("late", new WaitingLetter(RECEIVED, handling, 614, YearMonth.from(LATER), true, DUE)),
                new LetterSample("cannot-say", new WaitingLetter(RECEIVED, null, 1, null, false, DUE)),
                new LetterSample("standing-still", new WaitingLetter(RECEIVED, handling, 0, soon, false, null)));
    }
}
