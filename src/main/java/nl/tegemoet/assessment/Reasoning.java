package nl.tegemoet.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.tegemoet.kernel.Finding;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Builds the reasons of a proposal from its outcomes (motiveren, Awb 3:46): a sentence with the article for each condition that was judged,
 * and the person's own words after it. The sentences stand in the messages; what comes out is a beginning, the caseworker edits it.
 */
@Component
public class Reasoning {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final MessageSource messages;

    Reasoning(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * @param letters      the language of the applicant's letters
     * @param aboutAnother whether the claim is about somebody else than the applicant
     * @return empty texts as long as it was not chosen what to propose
     */
    public BuiltReasons build(AssessmentView assessment, AssessmentDraft draft, Locale letters, boolean aboutAnother) {
        if (draft.kind() == null) {
            return BuiltReasons.NONE;
        }
        return new BuiltReasons(formal(assessment.criteria(), draft),
                draft.kind() == ProposalKind.REFUSAL ? plain(assessment.criteria(), draft, letters, aboutAnother) : "");
    }

    private String formal(List<Criterion> criteria, AssessmentDraft draft) {
        var lines = new ArrayList<String>();
        lines.add(words("reasons.opening", DUTCH));
        for (var criterion : criteria) {
            var found = draft.finding(criterion.code());
            if (found.finding() != null) {
                var sentence = words("reasons." + criterion.code() + "." + found.finding(), DUTCH, criterion.basis().citation());
                lines.add(found.isReasoned() ? sentence + " " + asSentence(found.reason()) : sentence);
            }
        }
        lines.add(words("reasons.close." + draft.kind(), DUTCH));
        return String.join("\n\n", lines);
    }

    private String plain(List<Criterion> criteria, AssessmentDraft draft, Locale letters, boolean aboutAnother) {
        var lines = new ArrayList<String>();
        lines.add(words("reasons.plain.opening", letters));
        criteria.stream().filter(criterion -> draft.finding(criterion.code()).finding() == Finding.NO)
                .map(criterion -> words("reasons.plain." + criterion.code() + (aboutAnother ? "" : ".you"), letters)).forEach(lines::add);
        return String.join("\n\n", lines);
    }

    private String words(String code, Locale locale, Object... values) {
        return messages.getMessage(code, values, locale);
    }

    private static String asSentence(String typed) {
        var text = typed.strip();
        return text.matches("(?s).*[.!?]") ? text : text + ".";
    }
}
