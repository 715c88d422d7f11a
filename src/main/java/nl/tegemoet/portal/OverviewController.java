package nl.tegemoet.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.tegemoet.claim.ApplicationNotPossible;
import nl.tegemoet.claim.ApplicationPage;
import nl.tegemoet.claim.ClaimKind;
import nl.tegemoet.claim.Draft;
import nl.tegemoet.claim.Drafting;
import nl.tegemoet.claim.OwnClaims;
import nl.tegemoet.form.FormView;
import nl.tegemoet.form.Forms;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.portal.ApplicationPages.State;
import nl.tegemoet.portal.ApplicationPages.Task;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where an applicant comes in: the parts of the application, or the claim that was sent, or a word before beginning. */
@Controller
@AllowedFor(Role.APPLICANT)
class OverviewController {

    private static final ApplicationPage FOR_WHOM = ApplicationPage.VICTIM;

    private final Drafting drafting;
    private final OwnClaims claims;
    private final ApplicationPages pages;
    private final Forms forms;
    private final MessageSource messages;

    OverviewController(Drafting drafting, OwnClaims claims, ApplicationPages pages, Forms forms, MessageSource messages) {
        this.drafting = drafting;
        this.claims = claims;
        this.pages = pages;
        this.forms = forms;
        this.messages = messages;
    }

    @GetMapping("/portal")
    String overview(@RequestParam(required = false) String saved, Locale locale, Model model) {
        var draft = drafting.find();
        boolean hasClaims = !claims.all().isEmpty();
        if (draft.isEmpty()) {
            return hasClaims ? "redirect:/portal/claim" : begin(forms.view(FOR_WHOM.form(), Map.of(), locale), List.of(), model);
        }
        model.addAttribute("tasks", tasks(draft.get(), locale));
        model.addAttribute("draftId", draft.get().claim());
        model.addAttribute("savedAt", Moments.time(draft.get().savedAt(), locale));
        model.addAttribute("saved", saved != null);
        model.addAttribute("hasClaims", hasClaims);
        return "portal/tasks";
    }

    /** A word before beginning, for who made a claim before. */
    @GetMapping("/portal/application")
    String another(Locale locale, Model model) {
        return drafting.find().isPresent() ? "redirect:/portal" : begin(forms.view(FOR_WHOM.form(), Map.of(), locale), List.of(), model);
    }

    @PostMapping("/portal/application")
    String begin(HttpServletRequest request, HttpServletResponse response, Locale locale, Model model) {
        var post = forms.bind(FOR_WHOM.form(), request.getParameterMap());
        var kind = ClaimKind.chosen(post.answers());
        if (kind.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            var form = forms.view(post, Map.of(), locale);
            return begin(form, form.problems(), model);
        }
        return "redirect:" + (drafting.start(kind.get()).kind().isForAnother() ? "/portal/application/" + FOR_WHOM.slug() : "/portal");
    }

    private static String begin(FormView form, List<FormView.Problem> problems, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("errors", problems);
        return "portal/begin";
    }

    @ExceptionHandler
    String notPossible(ApplicationNotPossible refusal, Model model) {
        model.addAttribute("reason", refusal.messageKey());
        return "portal/not-possible";
    }

    private List<Task> tasks(Draft draft, Locale locale) {
        var tasks = new ArrayList<Task>();
        boolean ready = pages.unfinished(draft).isEmpty();
        for (var page : draft.pagesInOrder()) {
            var label = pages.label(draft, page, locale);
            if (page == ApplicationPage.CHECK) {
                var hint = ready ? null : messages.getMessage("portal.tasks.check-later", null, locale);
                tasks.add(new Task(label, ready ? "/portal/application/check" : null, hint, State.TODO));
            } else {
                tasks.add(new Task(label, "/portal/application/" + page.slug(), null, pages.state(draft.page(page))));
            }
        }
        return tasks;
    }
}
