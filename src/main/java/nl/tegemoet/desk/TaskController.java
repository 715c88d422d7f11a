package nl.tegemoet.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.tegemoet.claim.ClaimView;
import nl.tegemoet.form.FormPost;
import nl.tegemoet.form.FormView;
import nl.tegemoet.form.Forms;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.process.StalePage;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes in the form of a piece of work. What cannot be accepted comes back on the same page with everything that was typed. */
@Controller
@AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD})
class TaskController {

    private final OpeningClaims opening;
    private final ClaimPages pages;
    private final List<TaskForm> taskForms;
    private final Forms forms;
    private final TaskRefusals refusals;

    TaskController(OpeningClaims opening, ClaimPages pages, List<TaskForm> taskForms, Forms forms, TaskRefusals refusals) {
        this.opening = opening;
        this.pages = pages;
        this.taskForms = taskForms;
        this.forms = forms;
        this.refusals = refusals;
    }

    @PostMapping("/desk/claims/{number}/{work:completeness-check|evidence-answer|choose-course|sign-not-processed|assessment|review|convene-panel|panel-opinion|panel-vote"
            + "|panel-outcome|call-applicant|hear-views|sign-decision|cosign-decision|correct-account|judge-notice|prepare-penalty|sign-penalty|confirm-correction}")
    String submit(@PathVariable String number, @PathVariable String work, @RequestParam int version, HttpServletRequest request,
            HttpServletResponse response, HttpSession session, Model page, RedirectAttributes next) {
        var claim = pages.open(opening.find(number), session);
        var task = taskForms.stream().filter(form -> form.formId().equals(work)).findFirst().orElseThrow(NotThere::new);
        var sent = withoutVersion(request);
        var post = forms.bind(task.formId(), sent);
        if (!post.isComplete()) {
            response.setStatus(post.isWrong() ? HttpStatus.UNPROCESSABLE_ENTITY.value() : HttpStatus.OK.value());
            var form = forms.view(post, task.answers(claim.claim().id()), ClaimPages.DUTCH);
            return again(claim, task, form, form.problems(), version, sent, page);
        }
        try {
            task.submit(claim, version, post, sent);
        } catch (OptimisticLockingFailureException | StalePage changed) {
            return stale(claim, task, post, sent, response, page);
        } catch (RuntimeException refused) {
            var problems = refusals.inWords(refused);
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return again(claim, task, forms.view(post, Map.of(), ClaimPages.DUTCH), problems, version, sent, page);
        }
        next.addFlashAttribute("done", claim.claim().number().toString());
        next.addFlashAttribute("doneWhat", task.formId());
        return "redirect:/desk";
    }

    /** Somebody else was first: shows how it is now, with what was typed still in the form and nothing saved. */
    private String stale(ClaimView before, TaskForm task, FormPost post, Map<String, String[]> sent, HttpServletResponse response, Model page) {
        response.setStatus(HttpStatus.CONFLICT.value());
        page.addAttribute("stale", true);
        return again(before, task, forms.view(post, Map.of(), ClaimPages.DUTCH), List.of(), task.version(before), sent, page);
    }

    private String again(ClaimView claim, TaskForm task, FormView form, List<FormView.Problem> problems, int version, Map<String, String[]> sent,
            Model page) {
        page.addAttribute("errors", problems);
        return pages.showAgain(claim, task, form, version, sent, page);
    }

    /** The version belongs to the page, not to the form. */
    private static Map<String, String[]> withoutVersion(HttpServletRequest request) {
        var sent = new HashMap<>(request.getParameterMap());
        sent.remove("version");
        return sent;
    }
}
