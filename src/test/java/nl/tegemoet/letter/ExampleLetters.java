package nl.tegemoet.letter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.tegemoet.claim.ReceiptLetter;
import nl.tegemoet.decision.GrantLetter;
import nl.tegemoet.decision.RefusalGround;
import nl.tegemoet.decision.RefusalLetter;
import nl.tegemoet.kernel.Address;
import nl.tegemoet.kernel.ClaimNumber;
import nl.tegemoet.kernel.Euro;
import nl.tegemoet.kernel.Iban;
import nl.tegemoet.kernel.LetterId;
import nl.tegemoet.kernel.PersonName;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;

/** Letters for tests: every branch of every letter. */
final class ExampleLetters {

    static final Locale DUTCH = Locale.forLanguageTag("nl");
    static final ClaimNumber NUMBER = ClaimNumber.of(2026, 123);
    static final Instant MADE_AT = Instant.parse("2027-03-03T13:32:00Z");
    static final LocalDate MADE_ON = LocalDate.of(2027, 3, 3);
    static final Addressee ANNA = new Addressee(new PersonName("Anna Maria", "van der", "Berg"),
            new Address("Lange Nieuwstraat", "12 B", "3512 PH", "Utrecht", "NL"));
    static final Signatory ROSA = new Signatory("R. Jansen", "REVIEWER");
    static final String REASONS = "U schrijft dat u van 1974 tot 1977 op een internaat woonde. Uw ouders hebben u daar zelf aangemeld.\n\n"
            + "In het archief van de gemeente en bij de rechtbank is niets gevonden waaruit blijkt dat een kinderrechter of de voogdij dat besliste.";

    private static final LetterTemplates TEMPLATES = new LetterTemplates(agency());
    private static final LetterPress PRESS = new LetterPress();

    private ExampleLetters() {
    }

    static ReceiptLetter receipt() {
        return new ReceiptLetter(LocalDate.of(2027, 3, 3), LocalDate.of(2027, 9, 1));
    }

    static GrantLetter grant() {
        return new GrantLetter(LocalDate.of(2026, 11, 23), Euro.of(5000), Iban.of("NL91ABNA0417164300"), LocalDate.of(2027, 4, 14),
                LocalDate.of(2027, 4, 14), ROSA);
    }

    static RefusalLetter refusal(RefusalGround... grounds) {
        return new RefusalLetter(LocalDate.of(2026, 11, 23), List.of(grounds), REASONS, LocalDate.of(2027, 4, 14), ROSA);
    }

    static SubmissionCopy submissionCopy() {
        return new SubmissionCopy(MADE_AT, List.of(
                new SubmissionCopy.Section("Wie bent u?", List.of(
                        new SubmissionCopy.Answer("", "Naam", List.of("Anna Maria van der Berg")),
                        new SubmissionCopy.Answer("", "Telefoonnummer", List.of()))),
                new SubmissionCopy.Section("Waar en wanneer woonde u daar?", List.of(
                        new SubmissionCopy.Answer("Plek 1", "Naam van de plek", List.of("Huize Zonneschijn, Rotterdam")),
                        new SubmissionCopy.Answer("Plek 1", "Sinds wanneer ongeveer?", List.of("zomer 1974")))),
                new SubmissionCopy.Section("Wat is er gebeurd?", List.of(
                        new SubmissionCopy.Answer("", "Wat hebt u meegemaakt?", List.of("slaan of schoppen", "opsluiten", "vertel ik liever niet"))))));
    }

    static Stream<LetterContent> all() {
        return Stream.of(Stream.of(receipt(), grant(), submissionCopy(), refusal(RefusalGround.values()),
                        new GrantLetter(LocalDate.of(2026, 11, 23), Euro.ofCents(512_345), Iban.of("NL91ABNA0417164300"),
                                LocalDate.of(2027, 4, 14), LocalDate.of(2027, 4, 14), new Signatory("T. de Groot", "TEAM_LEAD"))),
                Arrays.stream(RefusalGround.values()).map(ExampleLetters::refusal)).flatMap(contents -> contents);
    }

    static String xhtml(LetterContent content, Addressee to, Locale language) {
        return TEMPLATES.write(content, NUMBER, to, language, MADE_ON);
    }

    static LetterPress.Printed print(LetterContent content, Addressee to, Locale language) {
        return PRESS.print(xhtml(content, to, language), LetterId.of("3f0d2a34-7a52-4c0a-9e7c-0d2f3a1b5c6d"), MADE_AT);
    }

    static Agency agency() {
        try {
            var environment = new StandardEnvironment();
            new YamlPropertySourceLoader().load("settings", new ClassPathResource("application.yaml"))
                    .forEach(environment.getPropertySources()::addLast);
            return new Binder(ConfigurationPropertySources.get(environment)).bind("tegemoet.agency", Agency.class).get();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
