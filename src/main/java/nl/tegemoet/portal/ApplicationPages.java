package nl.tegemoet.portal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.tegemoet.claim.ApplicationPage;
import nl.tegemoet.claim.Draft;
import nl.tegemoet.claim.DraftPage;
import nl.tegemoet.form.FormPost;
import nl.tegemoet.form.Forms;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.kernel.Address;
import nl.tegemoet.party.PersonProfile;
import nl.tegemoet.party.Persons;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the pages of an application have in common: what is known about the person, how far each page is, and which page comes next. */
@Component
class ApplicationPages {

    private final Forms forms;
    private final Persons persons;
    private final CurrentActor currentActor;
    private final MessageSource messages;

    ApplicationPages(Forms forms, Persons persons, CurrentActor currentActor, MessageSource messages) {
        this.forms = forms;
        this.persons = persons;
        this.currentActor = currentActor;
        this.messages = messages;
    }

    /** How far a page is. */
    enum State {
        TODO, BUSY, DONE
    }

    /**
     * A line of the task list.
     *
     * @param address null as long as the page cannot be opened
     * @param hint null if there is nothing to say
     */
    record Task(String label, String address, String hint, State state) {
    }

    /** How the list of parts calls a page. */
    String label(Draft draft, ApplicationPage page, Locale locale) {
        var plain = messages.getMessage("portal.part." + page.slug(), null, forms.title(page.form(), locale), locale);
        return draft.kind().isForAnother() ? messages.getMessage("portal.part.about." + page.slug(), null, plain, locale) : plain;
    }

    State state(DraftPage page) {
        if (!page.isSaved()) {
            return State.TODO;
        }
        return check(page).isComplete() ? State.DONE : State.BUSY;
    }

    FormPost check(DraftPage page) {
        return forms.check(page.page().form(), page.answers());
    }

    /** The pages before the last one that are not complete. */
    List<ApplicationPage> unfinished(Draft draft) {
        return draft.pagesInOrder().stream().filter(page -> page != ApplicationPage.CHECK && state(draft.page(page)) != State.DONE).toList();
    }

    ApplicationPage after(Draft draft, ApplicationPage page) {
        var pages = draft.pagesInOrder();
        return pages.get(Math.min(pages.indexOf(page) + 1, pages.size() - 1));
    }

    /** What a page shows at first: what was filled in before, else what is known from the login. */
    Map<String, Object> answers(DraftPage page, Locale locale) {
        var answers = readOnly(page.page(), locale);
        if (page.page() == ApplicationPage.PERSON && !page.isSaved()) {
            var person = person();
            putIfKnown(answers, "phone", person.phone());
            putIfKnown(answers, "email", person.email());
        }
        answers.putAll(page.answers());
        return answers;
    }

    /** The answers that the login gave and that nobody types. */
    Map<String, Object> readOnly(ApplicationPage page, Locale locale) {
        var known = new LinkedHashMap<String, Object>();
        if (page == ApplicationPage.PERSON) {
            var person = person();
            known.put("name", person.name().full());
            known.put("birthDate", Moments.day(person.birthDate(), locale));
            known.put("address", written(person.address()));
        }
        return known;
    }

    private PersonProfile person() {
        return persons.profile(currentActor.actor().personId());
    }

    private static String written(Address address) {
        return address == null ? "" : address.streetLine() + "\n" + (address.postcode() + " " + address.town()).strip();
    }

    private static void putIfKnown(Map<String, Object> known, String key, String value) {
        if (value != null && !value.isBlank()) {
            known.put(key, value);
        }
    }
}
