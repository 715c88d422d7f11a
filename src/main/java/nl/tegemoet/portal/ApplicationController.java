package nl.tegemoet.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import nl.tegemoet.claim.ApplicationPage;
import nl.tegemoet.claim.Draft;
import nl.tegemoet.claim.DraftConflict;
import nl.tegemoet.claim.DraftPage;
import nl.tegemoet.claim.Drafting;
import nl.tegemoet.evidence.Cataloguing;
import nl.tegemoet.form.FormPost;
import nl.tegemoet.form.FormView;
import nl.tegemoet.form.Forms;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.Role;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One page of the application: shows it, keeps what was typed, right or not, and goes on when it is right. */
@Controller
@RequestMapping("/portal/application")
@AllowedFor(Role.APPLICANT)
class ApplicationController {

    /** The pages that are only a form. */
    private static final String FORMS = "/{page:victim|new-facts|person|stay|violence|contact|bank}";

    private final Drafting drafting;
    private final Forms forms;
    private final ApplicationPages pages;
    private final Cataloguing cataloguing;

    ApplicationController(Drafting drafting, Forms forms, ApplicationPages pages, Cataloguing cataloguing) {
        this.drafting = drafting;
        this.forms = forms;
        this.pages = pages;
        this.cataloguing = cataloguing;
    }

    @GetMapping(FORMS)
    String show(@PathVariable("page") String slug, @RequestParam(defaultValue = "") String from, Locale locale, Model model) {
        var draft = draft();
        var page = page(draft, slug);
        return render(forms.view(page.form(), pages.answers(draft.page(page), locale), locale, draft.kind().voice()), draft.page(page), from, locale, model);
    }

    @PostMapping(FORMS)
    String save(@PathVariable("page") String slug, @RequestParam(name = "_version", defaultValue = "0") int version,
            @RequestParam(name = "_from", defaultValue = "") String from, HttpServletRequest request, HttpServletResponse response, Locale locale,
            Model model) {
        var draft = draft();
        var page = page(draft, slug);
        var post = forms.bind(page.form(), request.getParameterMap());
        try {
            var saved = drafting.save(page, edited(post, request), version);
            var next = next(draft, page, post, from, request);
            if (next != null) {
                return "redirect:" + next;
            }
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return render(forms.view(post, pages.readOnly(page, locale), locale, draft.kind().voice()), saved, from, locale, model);
        } catch (DraftConflict elsewhere) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("savedElsewhere", true);
            return render(forms.view(post, pages.readOnly(page, locale), locale, draft.kind().voice()), elsewhere.stored(), from, locale, model);
        }
    }

    /** Where to go after saving; null if the page must be shown again because something is wrong. */
    private String next(Draft draft, ApplicationPage page, FormPost post, String from, HttpServletRequest request) {
        var here = "/portal/application/" + page.slug() + (from.equals("check") ? "?from=check" : "");
        if (editedList(post, request) != null) {
            return here + "#" + editedList(post, request);
        }
        if (request.getParameter("_later") != null) {
            return "/portal?saved=yes";
        }
        if (post.isWrong()) {
            return null;
        }
        return post.newQuestion().map(question -> here + "#" + question)
                .orElseGet(() -> "/portal/application/" + (from.equals("check") ? from : pages.after(draft, page).slug()));
    }

    /** Saves what stands on the page a moment after typing stops; answers with the time and the version that the next save builds on. */
    @PostMapping("/{page:victim|new-facts|person|stay|violence|contact|bank|documents|check}/draft")
    ResponseEntity<Map<String, Object>> autosave(@PathVariable("page") String slug, @RequestParam(name = "_version", defaultValue = "0") int version,
            HttpServletRequest request, Locale locale) {
        var page = page(draft(), slug);
        try {
            var saved = drafting.save(page, forms.bind(page.form(), request.getParameterMap()).answers(), version);
            return ResponseEntity.ok(Map.of("savedAt", Moments.time(saved.savedAt(), locale), "version", saved.version()));
        } catch (DraftConflict elsewhere) {
            return ResponseEntity.status(HttpStatus.CONFLICT).build();
        }
    }

    /** The list to which an item was added or from which one was taken, if a button of a list was pressed. */
    private String editedList(FormPost post, HttpServletRequest request) {
        var target = request.getParameter("_add") != null ? request.getParameter("_add") : request.getParameter("_remove");
        return target == null ? null : forms.definition(post.formId()).keys().stream().filter(key -> target.equals(key) || target.startsWith(key + "["))
                .findFirst().orElse(null);
    }

    private Map<String, Object> edited(FormPost post, HttpServletRequest request) {
        if (request.getParameter("_add") != null) {
            return forms.withItem(post.formId(), post.answers(), request.getParameter("_add"));
        }
        return request.getParameter("_remove") == null ? post.answers()
                : forms.withoutItem(post.formId(), post.answers(), request.getParameter("_remove"));
    }

    private String render(FormView form, DraftPage page, String from, Locale locale, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("errors", form.problems());
        model.addAttribute("page", page.page().slug());
        model.addAttribute("version", page.version());
        model.addAttribute("savedAt", Moments.time(page.savedAt(), locale));
        model.addAttribute("from", from.equals("check") ? from : "");
        if (page.page() == ApplicationPage.STAY) {
            model.addAttribute("institutions", cataloguing.names());
        }
        return "portal/application";
    }

    private Draft draft() {
        return drafting.find().orElseThrow(NoDraft::new);
    }

    private static ApplicationPage page(Draft draft, String slug) {
        return ApplicationPage.ofSlug(slug).filter(draft.pagesInOrder()::contains).orElseThrow(PageNotFound::new);
    }

    @ExceptionHandler
    String withoutDraft(NoDraft none) {
        return "redirect:/portal";
    }
}
