package nl.tegemoet.letter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.tegemoet.claim.ReceiptLetter;
import nl.tegemoet.decision.GrantLetter;
import nl.tegemoet.decision.RefusalGround;
import nl.tegemoet.decision.RefusalLetter;
import nl.tegemoet.kernel.ClaimNumber;
import nl.tegemoet.kernel.LetterId;
import org.springframework.beans.BeanUtils;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** Letters for tests: every branch of every letter. */
final class ExampleLetters {

    static final Locale DUTCH = Locale.forLanguageTag("nl");
    static final ClaimNumber NUMBER = LetterSample.NUMBER;
    static final Instant MADE_AT = LetterSample.MADE_AT;
    static final LocalDate MADE_ON = LetterSample.MADE_ON;
    static final Addressee ANNA = LetterSample.ADDRESSEE;

    private static final LetterTemplates TEMPLATES = new LetterTemplates(agency());
    private static final LetterPress PRESS = new LetterPress();

    private ExampleLetters() {
    }

    static ReceiptLetter receipt() {
        return new ReceiptLetter(LocalDate.of(2027, 3, 3), LocalDate.of(2027, 9, 1), null);
    }

    static GrantLetter grant() {
        return sample(GrantLetter.class, "signed-by-reviewer");
    }

    static RefusalLetter refusal(RefusalGround ground) {
        return sample(RefusalLetter.class, ground.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    static SubmissionCopy submissionCopy() {
        return sample(SubmissionCopy.class, "complete");
    }

    /** Every branch of every letter: what the administrator's page shows, taken from where it takes them. */
    static List<LetterSample> all() {
        var rooms = new ClassPathScanningCandidateComponentProvider(false);
        rooms.addIncludeFilter(new AssignableTypeFilter(LetterSamples.class));
        return rooms.findCandidateComponents("nl.tegemoet").stream()
                .map(room -> (LetterSamples) BeanUtils.instantiateClass(ClassUtils.resolveClassName(room.getBeanClassName(), null)))
                .flatMap(room -> room.samples().stream())
                .sorted(Comparator.comparing((LetterSample sample) -> sample.content().type()).thenComparing(LetterSample::branch)).toList();
    }

    static <T extends LetterContent> T sample(Class<T> content, String branch) {
        return all().stream().filter(sample -> content.isInstance(sample.content()) && sample.branch().equals(branch)).findFirst()
                .map(sample -> content.cast(sample.content())).orElseThrow();
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
