package nl.tegemoet.form;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * The same forms, copied by somebody from paper. A question that has no answer there stays open, and is told apart from a question that
 * the paper form did not have ({@link Skip#NOT_ASKED}); an answer that cannot be right is still wrong.
 */
@Component
public class PaperForms {

    private final Forms forms;

    PaperForms(Forms forms) {
        this.forms = forms;
    }

    /** Reads and checks what a browser sent. */
    public FormPost bind(String id, Map<String, String[]> parameters) {
        return forms.bind(id, parameters, true);
    }

    /** Checks answers that were kept earlier. */
    public FormPost check(String id, Map<String, Object> answers) {
        return forms.check(id, answers, true);
    }

    /** The page with these answers in it; at each question it can be said that the paper form did not ask it. */
    public FormView view(String id, Map<String, Object> answers, Locale locale, Voice voice) {
        return forms.paperView(id, answers, locale, voice);
    }

    /**
     * The page that was sent, once more: with what was typed and what is wrong with it.
     *
     * @param known the answers to read-only questions
     */
    public FormView view(FormPost post, Map<String, Object> known, Locale locale, Voice voice) {
        return forms.paperView(post, known, locale, voice);
    }

    /** The questions and the answers in words; a question that was not asked says so. */
    public List<AnswerLine> inWords(String id, Map<String, Object> answers, Locale locale, Voice voice) {
        return forms.paperInWords(id, answers, locale, voice);
    }
}
