package nl.tegemoet.desk.deadlines;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.tegemoet.deadline.Calculating;
import nl.tegemoet.deadline.Calculating.Question;
import nl.tegemoet.deadline.ClockReading;
import nl.tegemoet.deadline.EventKind;
import nl.tegemoet.deadline.ImpossibleEntry;
import nl.tegemoet.form.FormView.Problem;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.Role;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The term calculator as a page. Keeps nothing: the whole question is in the address, which names nobody. */
@Controller
@AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.FINANCE_PREPARER, Role.FINANCE_APPROVER, Role.OBJECTION_LAWYER, Role.TEAM_LEAD,
    Role.AUDITOR, Role.ADMINISTRATOR})
class CalculatorController {

    private final Calculating calculating;
    private final ExplanationWords words;
    private final CalculatorWords problems;

    CalculatorController(Calculating calculating, ExplanationWords words, CalculatorWords problems) {
        this.calculating = calculating;
        this.words = words;
        this.problems = problems;
    }

    /**
     * @param add    adds an event of the kind that was chosen
     * @param remove the number of the event to take away
     * @param was    the term before this one was chosen: whoever chooses another has not asked for a sum yet
     */
    @GetMapping("/desk/deadlines/calculator")
    String calculator(@RequestParam MultiValueMap<String, String> typed, @RequestParam(required = false) String add,
            @RequestParam(defaultValue = "") String newType, @RequestParam(required = false) String remove,
            @RequestParam(required = false) String was, Locale locale, Model model, HttpServletResponse response) {
        var question = TypedQuestion.of(typed);
        question = add == null ? question : question.and(newType);
        question = remove == null ? question : question.without(remove);
        var asks = typed.containsKey("start") && add == null && remove == null && (was == null || was.equals(question.clock().name()));
        var errors = new ArrayList<Problem>();
        var reading = answer(question, errors, locale);
        if (asks && !errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        }
        model.addAttribute("question", question);
        model.addAttribute("clocks", QuestionReader.CLOCKS);
        model.addAttribute("kinds", EventKind.knownTo(question.clock()));
        model.addAttribute("errors", asks ? problems.named(errors, question::labelKey, question.events(), locale) : List.of());
        model.addAttribute("wrong", CalculatorWords.byField(asks ? errors : List.of()));
        model.addAttribute("reading", reading);
        model.addAttribute("lines", reading == null ? List.of() : words.of(reading, locale));
        return "desk/calculator";
    }

    private ClockReading answer(TypedQuestion typed, List<Problem> errors, Locale locale) {
        var question = typed.read((field, reason) -> errors.add(problems.unreadable(field, reason, locale)));
        if (question == null) {
            return null;
        }
        try {
            return calculating.preview(question);
        } catch (ImpossibleEntry impossible) {
            errors.add(problems.impossible(place(question, impossible), impossible, locale));
            return null;
        }
    }

    /** The input that holds what cannot be: the first event with which the sum does not come out. */
    private String place(Question question, ImpossibleEntry impossible) {
        for (int known = 0; known <= question.events().size(); known++) {
            try {
                calculating.preview(new Question(question.clock(), question.start(), question.committee(), question.termEnded(),
                        question.events().subList(0, known), question.asOf()));
            } catch (ImpossibleEntry here) {
                return known == 0 ? before(question, here) : CalculatorWords.field(question.events().get(known - 1), here, "-" + (known - 1));
            }
        }
        return "start";
    }

    private static String before(Question question, ImpossibleEntry impossible) {
        return impossible.day().equals(question.asOf()) ? "asOf" : "start";
    }
}
