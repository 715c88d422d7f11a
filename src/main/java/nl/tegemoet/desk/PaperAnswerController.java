package nl.tegemoet.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.tegemoet.claim.Asking;
import nl.tegemoet.claim.ClaimSummary;
import nl.tegemoet.claim.CompletionNotPossible;
import nl.tegemoet.claim.Question;
import nl.tegemoet.claim.QuestionId;
import nl.tegemoet.document.Documents;
import nl.tegemoet.form.FormPost;
import nl.tegemoet.form.FormView;
import nl.tegemoet.form.FormView.Problem;
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

/** Writes down the answer to a question that came on paper (aanvulling, Awb 4:5), with its scans. It does the same as one by My claim. */
@Controller
@RequestMapping("/desk/claims/{number}/questions/{id}/paper-answer")
@AllowedFor(Role.CASEWORKER)
class PaperAnswerController {

    private static final String FORM = "paper-answer";

    private final OpeningClaims opening;
    private final Asking asking;
    private final Documents documents;
    private final Forms forms;
    private final TaskRefusals refusals;
    private final ScannedFiles scans;

    PaperAnswerController(OpeningClaims opening, Asking asking, Documents documents, Forms forms, TaskRefusals refusals, ScannedFiles scans) {
        this.opening = opening;
        this.asking = asking;
        this.documents = documents;
        this.forms = forms;
        this.refusals = refusals;
        this.scans = scans;
    }

    @GetMapping
    String show(@PathVariable String number, @PathVariable UUID id, HttpSession session, Model page) {
        var claim = opening.find(number);
        opening.purpose(claim, session);
        var question = question(claim, id);
        return question.isOpen() ? render(claim, question, forms.view(FORM, Map.of(), ClaimPages.DUTCH), List.of(), List.of(), page) : back(claim);
    }

    /** @param kept the files that came with an earlier try on this page; they are stored already and go with the answer */
    @PostMapping
    String answer(@PathVariable String number, @PathVariable UUID id, @RequestParam(name = "documents", required = false) List<MultipartFile> files,
            @RequestParam(name = "_kept", required = false) List<UUID> kept, HttpServletRequest request, HttpServletResponse response,
            HttpSession session, Model page) throws IOException {
        var claim = opening.find(number);
        opening.purpose(claim, session);
        var question = question(claim, id);
        if (!question.isOpen()) {
            return back(claim); // a second click, or the applicant was first: the first answer stands
        }
        var attached = new ArrayList<>(kept == null ? List.<DocumentId>of() : kept.stream().map(DocumentId::new).toList());
        var problems = new ArrayList<>(scans.store(claim.id(), files, attached));
        var post = forms.bind(FORM, request.getParameterMap());
        var form = forms.view(post, Map.of(), ClaimPages.DUTCH);
        if (post.isWrong() || !problems.isEmpty()) {
            problems.addAll(form.problems());
            return again(claim, question, form, problems, attached, response, page);
        }
        try {
            asking.answerOnPaper(question.id(), post.text("answer"), attached, day(post, "receivedOn"), day(post, "postedOn"));
        } catch (OptimisticLockingFailureException answeredMeanwhile) {
            return back(claim);
        } catch (CompletionNotPossible impossibleDay) {
            return again(claim, question, form, refusals.inWords(impossibleDay), attached, response, page);
        }
        return back(claim);
    }

    private Question question(ClaimSummary claim, UUID id) {
        var question = asking.question(new QuestionId(id));
        if (!question.claim().equals(claim.id())) {
            throw new NotThere();
        }
        return question;
    }

    private static LocalDate day(FormPost post, String key) {
        return post.text(key).isEmpty() ? null : LocalDate.parse(post.text(key));
    }

    private static String back(ClaimSummary claim) {
        return "redirect:/desk/claims/" + claim.number() + "#questions";
    }

    private String again(ClaimSummary claim, Question question, FormView form, List<Problem> problems, List<DocumentId> kept,
            HttpServletResponse response, Model page) {
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return render(claim, question, form, problems, kept, page);
    }

    private String render(ClaimSummary claim, Question question, FormView form, List<Problem> problems, List<DocumentId> kept, Model page) {
        page.addAttribute("claim", claim);
        page.addAttribute("question", question);
        page.addAttribute("form", form);
        page.addAttribute("errors", problems);
        page.addAttribute("kept", documents.list(claim.id()).stream().filter(document -> kept.contains(document.id())).toList());
        return "desk/paper-answer";
    }
}
