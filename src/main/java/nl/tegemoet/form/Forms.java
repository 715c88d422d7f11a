package nl.tegemoet.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The forms (formulieren) of the house, read once from {@code forms/*.form}. They are shown, checked and put into words from the file
 * itself: changing the file changes the page.
 */
@Component
public class Forms {

    private final Map<String, FormDefinition> definitions;
    private final FormTexts texts = new FormTexts();
    private final Clock clock;

    /** @throws UnsupportedForm if a file holds something that cannot be shown or checked */
    public Forms(Clock clock) {
        this.clock = clock;
        this.definitions = readAll();
    }

    private static Map<String, FormDefinition> readAll() {
        var definitions = new TreeMap<String, FormDefinition>();
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:forms/*.form")) {
                var definition = FormReader.read(file.getFilename(), file.getContentAsString(StandardCharsets.UTF_8));
                definitions.put(definition.id(), definition);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return Map.copyOf(definitions);
    }

    public Set<String> ids() {
        return definitions.keySet();
    }

    /** @throws NoSuchElementException if there is no such form */
    public FormDefinition definition(String id) {
        var definition = definitions.get(id);
        if (definition == null) {
            throw new NoSuchElementException("No form is called " + id);
        }
        return definition;
    }

    /**
     * Reads and checks what a browser sent.
     *
     * @param parameters as the request has them; names that begin with an underscore belong to the page and are passed over
     */
    public FormPost bind(String id, Map<String, String[]> parameters) {
        return bind(id, parameters, false);
    }

    FormPost bind(String id, Map<String, String[]> parameters, boolean paper) {
        var posted = Posted.read(definition(id), parameters, paper);
        var checking = Checking.of(definition(id), posted.answers(), LocalDate.now(clock), paper);
        var newlyAsked = new LinkedHashSet<String>();
        checking.dependent().forEach((question, element) -> {
            if (!posted.shown().contains(element) && !parameters.containsKey(question)) {
                newlyAsked.add(question);
            }
        });
        var errors = new LinkedHashMap<>(checking.errors());
        errors.keySet().removeAll(newlyAsked);
        return new FormPost(id, checking.kept(), errors, posted.unknown(), List.copyOf(newlyAsked), List.copyOf(checking.hidden()));
    }

    /** Checks answers that were kept earlier: whether this form is complete today. */
    public FormPost check(String id, Map<String, Object> answers) {
        return check(id, answers, false);
    }

    FormPost check(String id, Map<String, Object> answers, boolean paper) {
        var checking = Checking.of(definition(id), answers, LocalDate.now(clock), paper);
        return new FormPost(id, checking.kept(), checking.errors(), List.of(), List.of(), List.copyOf(checking.hidden()));
    }

    /** The answers with one more, empty item in this list; unchanged if the list is full or is not of this form. */
    public Map<String, Object> withItem(String id, Map<String, Object> answers, String list) {
        return definition(id).lists().filter(candidate -> candidate.path().equals(list)).findFirst().map(candidate -> {
            var items = items(answers, list);
            // an empty list is shown as one empty item, so that "one more" makes two
            do {
                items.add(new LinkedHashMap<>());
            } while (items.size() < 2 && candidate.maxItems() > 1);
            return replaced(answers, list, items.subList(0, Math.min(items.size(), candidate.maxItems())));
        }).orElse(answers);
    }

    /**
     * The answers without one item of a list.
     *
     * @param item for example {@code stays[1]}
     */
    public Map<String, Object> withoutItem(String id, Map<String, Object> answers, String item) {
        for (var list : definition(id).lists().toList()) {
            var items = items(answers, list.path());
            for (int index = 0; index < items.size(); index++) {
                if (item.equals("%s[%d]".formatted(list.path(), index))) {
                    items.remove(index);
                    return replaced(answers, list.path(), items);
                }
            }
        }
        return answers;
    }

    private static List<Object> items(Map<String, Object> answers, String list) {
        return new ArrayList<>(answers.get(list) instanceof List<?> items ? items : List.of());
    }

    private static Map<String, Object> replaced(Map<String, Object> answers, String list, List<Object> items) {
        var changed = new LinkedHashMap<>(answers);
        changed.put(list, List.copyOf(items));
        return changed;
    }

    /** The page with these answers in it, in the language of the reader. Read-only questions show the answer that is given here. */
    public FormView view(String id, Map<String, Object> answers, Locale locale) {
        return view(id, answers, locale, Voice.YOU);
    }

    /** @param voice of whom the questions speak */
    public FormView view(String id, Map<String, Object> answers, Locale locale, Voice voice) {
        return new FormRendering(definition(id), texts.in(locale, voice), check(id, answers), Map.of(), answers, false).view();
    }

    /**
     * The page that was sent, once more: with what was typed and what is wrong with it.
     *
     * @param known the answers to read-only questions
     */
    public FormView view(FormPost post, Map<String, Object> known, Locale locale) {
        return view(post, known, locale, Voice.YOU);
    }

    /** @param voice of whom the questions speak */
    public FormView view(FormPost post, Map<String, Object> known, Locale locale, Voice voice) {
        var answers = new LinkedHashMap<>(known);
        answers.putAll(post.answers());
        return new FormRendering(definition(post.formId()), texts.in(locale, voice), post, post.errors(), answers, false).view();
    }

    FormView paperView(String id, Map<String, Object> answers, Locale locale, Voice voice) {
        return new FormRendering(definition(id), texts.in(locale, voice), check(id, answers, true), Map.of(), answers, true).view();
    }

    FormView paperView(FormPost post, Map<String, Object> known, Locale locale, Voice voice) {
        var answers = new LinkedHashMap<>(known);
        answers.putAll(post.answers());
        return new FormRendering(definition(post.formId()), texts.in(locale, voice), post, post.errors(), answers, true).view();
    }

    List<AnswerLine> paperInWords(String id, Map<String, Object> answers, Locale locale, Voice voice) {
        return new AnswersInWords(definition(id), texts.in(locale, voice), check(id, answers, true), answers).lines();
    }

    /** The questions and the answers in words, to look at again: hidden questions are left out. */
    public List<AnswerLine> inWords(String id, Map<String, Object> answers, Locale locale) {
        return inWords(id, answers, locale, Voice.YOU);
    }

    /** @param voice of whom the questions speak */
    public List<AnswerLine> inWords(String id, Map<String, Object> answers, Locale locale, Voice voice) {
        return new AnswersInWords(definition(id), texts.in(locale, voice), check(id, answers), answers).lines();
    }

    /** The title of a form in the language of the reader. */
    public String title(String id, Locale locale) {
        return title(id, locale, Voice.YOU);
    }

    /** @param voice of whom the form speaks */
    public String title(String id, Locale locale, Voice voice) {
        return texts.in(locale, voice).title(definition(id));
    }

    /** A sentence for an error, in the language of the reader. */
    public String sentence(FormError error, Locale locale) {
        return texts.in(locale, Voice.YOU).error(error);
    }
}
