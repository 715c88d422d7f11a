package nl.tegemoet.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.tegemoet.claim.AskedCompletion;
import nl.tegemoet.claim.Asking;
import nl.tegemoet.claim.Completing;
import nl.tegemoet.claim.Question;
import nl.tegemoet.claim.QuestionId;
import nl.tegemoet.document.Documents;
import nl.tegemoet.form.FormView;
import nl.tegemoet.form.Forms;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.DocumentId;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** A question from a member of staff (aanvulling, Awb 4:5) and the page on which it is answered. */
@Controller
@RequestMapping("/portal/questions/{id}")
@AllowedFor(Role.APPLICANT)
class QuestionController {

    private static final String FORM = "answer-question";
    private static final String ANSWERED = "redirect:/portal/claim?answered=yes";

    private final Asking asking;
    private final Completing completing;
    private final Documents documents;
    private final Forms forms;
    private final Uploads uploads;

    QuestionController(Asking asking, Completing completing, Documents documents, Forms forms, Uploads uploads) {
        this.asking = asking;
        this.completing = completing;
        this.documents = documents;
        this.forms = forms;
        this.uploads = uploads;
    }

    @GetMapping
    String show(@PathVariable UUID id, Locale locale, Model model) {
        var question = asking.question(new QuestionId(id));
        if (!question.isOpen()) {
            return "redirect:/portal/claim";
        }
        return render(question, forms.view(FORM, Map.of(), locale), List.of(), List.of(), locale, model);
    }

    /** @param kept the files that came with an earlier try on this page; they are stored already and go with the answer */
    @PostMapping
    String answer(@PathVariable UUID id, @RequestParam(name = "documents", required = false) List<MultipartFile> files,
            @RequestParam(name = "_kept", required = false) List<UUID> kept, HttpServletRequest request, HttpServletResponse response, Locale locale,
            Model model) throws IOException {
        var question = asking.question(new QuestionId(id));
        if (!question.isOpen()) {
            return ANSWERED; // a second click: the first answer stands
        }
        var taken = uploads.take(question.claim(), files);
        var attached = new ArrayList<>(kept == null ? List.<DocumentId>of() : kept.stream().map(DocumentId::new).toList());
        attached.addAll(taken.stored());
        var post = forms.bind(FORM, request.getParameterMap());
        if (post.isWrong() || !taken.refused().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return render(question, forms.view(post, Map.of(), locale), taken.refused(), attached, locale, model);
        }
        try {
            asking.answer(question.id(), post.text("answer"), attached);
        } catch (OptimisticLockingFailureException answeredMeanwhile) {
            return ANSWERED;
        }
        return ANSWERED;
    }

    private String render(Question question, FormView form, List<Uploads.Refused> refused, List<DocumentId> kept, Locale locale, Model model) {
        var problems = new ArrayList<>(uploads.problems(refused, locale));
        problems.addAll(form.problems());
        model.addAttribute("question", question);
        model.addAttribute("askedOn", Moments.day(question.askedAt(), locale));
        var asked = completing.asked(question.claim()).filter(last -> last.question().equals(question.id()));
        model.addAttribute("until", asked.map(last -> Moments.day(last.until(), locale)).orElse(null));
        model.addAttribute("passed", asked.filter(AskedCompletion::passed).isPresent());
        model.addAttribute("form", form);
        model.addAttribute("errors", problems);
        uploads.tellLimits(model);
        model.addAttribute("kept", uploads.lines(documents.list(question.claim()).stream().filter(document -> kept.contains(document.id())).toList(), locale));
        return "portal/question";
    }
}
