package nl.tegemoet.claim;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.tegemoet.form.FormPost;
import nl.tegemoet.form.Forms;
import nl.tegemoet.form.PaperForms;
import nl.tegemoet.kernel.Address;
import nl.tegemoet.party.PersonProfile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The forms of the application: whether a draft is complete by them, what it says in words, and which version of them asked. */
@Component
class ApplicationForms {

    private static final DateTimeFormatter DUTCH_DAY = DateTimeFormatter.ofPattern("d-M-yyyy");

    private final Forms forms;
    private final PaperForms paper;
    private final String hash = hashOfFiles();

    ApplicationForms(Forms forms, PaperForms paper) {
        this.forms = forms;
        this.paper = paper;
    }

    /** The pages that are not complete today, each with what is missing or wrong; on paper only what is wrong. */
    Map<ApplicationPage, FormPost> incomplete(Draft draft) {
        Map<ApplicationPage, FormPost> incomplete = new EnumMap<>(ApplicationPage.class);
        for (var page : draft.pagesInOrder()) {
            var checked = check(draft, page);
            if (!checked.isComplete()) {
                incomplete.put(page, checked);
            }
        }
        return incomplete;
    }

    /** The answers by page, without those to questions that a condition hides today. */
    Map<ApplicationPage, Map<String, Object>> answers(Draft draft) {
        Map<ApplicationPage, Map<String, Object>> answers = new EnumMap<>(ApplicationPage.class);
        draft.pagesInOrder().forEach(page -> answers.put(page, check(draft, page).answers()));
        return answers;
    }

    private FormPost check(Draft draft, ApplicationPage page) {
        var answers = draft.page(page).answers();
        return draft.onPaper() ? paper.check(page.form(), answers) : forms.check(page.form(), answers);
    }

    List<StatementSection> inWords(Draft draft, PersonProfile person, Locale locale) {
        return draft.pagesInOrder().stream().map(page -> section(draft, page, person, locale)).toList();
    }

    /** Some pages of a draft; not {@link ApplicationPage#PERSON}, which the login knows. */
    List<StatementSection> inWords(Draft draft, Set<ApplicationPage> pages, Locale locale) {
        return draft.pagesInOrder().stream().filter(pages::contains).map(page -> section(draft, page, null, locale)).toList();
    }

    private StatementSection section(Draft draft, ApplicationPage page, PersonProfile person, Locale locale) {
        var all = new LinkedHashMap<>(draft.page(page).answers());
        var voice = draft.kind().voice();
        if (page == ApplicationPage.PERSON) {
            all.putAll(known(person));
        }
        var words = draft.onPaper() ? paper.inWords(page.form(), all, locale, voice) : forms.inWords(page.form(), all, locale, voice);
        var lines = words.stream()
                .map(line -> new StatementSection.Line(line.group(), line.question(), line.answer())).toList();
        return new StatementSection(page.form(), forms.title(page.form(), locale, voice), lines);
    }

    /** The answers to the read-only questions of the first page, as the login told them. */
    static Map<String, Object> known(PersonProfile person) {
        Address address = person.address();
        return Map.of("name", person.name().full(), "birthDate", person.birthDate().format(DUTCH_DAY),
                "address", address == null ? "" : address.streetLine() + ", " + address.postcode() + " " + address.town());
    }

    /** SHA-256 over the files that ask, 64 hexadecimal digits. */
    String hash() {
        return hash;
    }

    private static String hashOfFiles() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var page : ApplicationPage.values()) {
                digest.update(new ClassPathResource("forms/" + page.form() + ".form").getContentAsByteArray());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
