package nl.tegemoet.letter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.tegemoet.kernel.ClaimNumber;
import nl.tegemoet.kernel.Sha256;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The wording of the letters: {@code letters/<name>.html} in Dutch, {@code letters/<name>_en.html} in English. */
@Component
class LetterTemplates {

    private static final String FOLDER = "letters/";

    private final SpringTemplateEngine engine = new SpringTemplateEngine();
    private final Agency agency;
    private final String stylesheet = read("letter.css");
    private final Map<String, String> versions = new ConcurrentHashMap<>();

    LetterTemplates(Agency agency) {
        this.agency = agency;
        var resolver = new ClassLoaderTemplateResolver(LetterTemplates.class.getClassLoader());
        resolver.setPrefix(FOLDER);
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        engine.setTemplateResolver(resolver);
        engine.addDialect(new FactDialect());
    }

    /**
     * The letter as XHTML.
     *
     * @throws org.thymeleaf.exceptions.TemplateProcessingException if a fact that the template names is not there
     */
    String write(LetterContent content, ClaimNumber number, Addressee to, Locale language, LocalDate madeOn) {
        var context = new Context(language);
        context.setVariable("stylesheet", stylesheet);
        context.setVariable("agency", agency);
        context.setVariable("number", number);
        context.setVariable("to", to);
        context.setVariable("country", country(to, language));
        context.setVariable("madeOn", madeOn);
        context.setVariable("facts", content);
        return engine.process(file(content.type().template(), language), context);
    }

    /** Inside the Netherlands an address has no country. */
    private static String country(Addressee to, Locale language) {
        var country = to.address().country();
        return country.equals("NL") ? null : new Locale.Builder().setRegion(country).build().getDisplayCountry(language).toUpperCase(language);
    }

    /** SHA-256 of the template, the parts it takes and the style sheet: all that makes a letter look and read as it does. */
    String version(LetterType type, Locale language) {
        return versions.computeIfAbsent(file(type.template(), language),
                template -> Sha256.hexOf((read(template + ".html") + read(file("parts", language) + ".html")
                        + read(file("refusal-parts", language) + ".html") + stylesheet)
                        .getBytes(StandardCharsets.UTF_8)));
    }

    private static String file(String stem, Locale language) {
        return language.getLanguage().equals("en") ? stem + "_en" : stem;
    }

    private static String read(String file) {
        try {
            return new ClassPathResource(FOLDER + file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException("A file of the letters is missing: " + file, failure);
        }
    }
}
