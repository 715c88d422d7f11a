package nl.tegemoet.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.tegemoet.claim.ApplicationNotPossible;
import nl.tegemoet.claim.ApplicationPage;
import nl.tegemoet.claim.Applying;
import nl.tegemoet.claim.ClaimNotFound;
import nl.tegemoet.claim.DraftCheck;
import nl.tegemoet.claim.DraftIncomplete;
import nl.tegemoet.claim.StatementSection;
import nl.tegemoet.document.Documents;
import nl.tegemoet.form.FormView;
import nl.tegemoet.form.Forms;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.ClaimId;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The last page: everything to look at once more, and the button that sends the claim. Sending twice sends once. */
@Controller
@RequestMapping("/portal/application/check")
@AllowedFor(Role.APPLICANT)
class CheckController {

    private static final ApplicationPage PAGE = ApplicationPage.CHECK;

    private final Applying applying;
    private final Documents documents;
    private final Forms forms;
    private final Uploads uploads;
    private final ApplicationPages pages;

    CheckController(Applying applying, Documents documents, Forms forms, Uploads uploads, ApplicationPages pages) {
        this.applying = applying;
        this.documents = documents;
        this.forms = forms;
        this.uploads = uploads;
        this.pages = pages;
    }

    @GetMapping
    String show(Locale locale, Model model) {
        var check = applying.check(locale);
        return render(check, forms.view(PAGE.form(), check.draft().page(PAGE).answers(), locale), locale, model);
    }

    /**
     * @param claim the id that the draft has had from its beginning: with it, a second click finds the claim that the first one made
     * @param version of the draft as it was looked over
     */
    @PostMapping
    String send(@RequestParam("_claim") UUID claim, @RequestParam("_version") int version, HttpServletRequest request, HttpServletResponse response,
            Locale locale, Model model) {
        var post = forms.bind(PAGE.form(), request.getParameterMap());
        try {
            if (post.isComplete()) {
                return "redirect:/portal/receipt/" + applying.submit(new ClaimId(claim), version, post.answers()).claim();
            }
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        } catch (DraftIncomplete incomplete) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        } catch (OptimisticLockingFailureException changedMeanwhile) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("changed", true);
        }
        return render(applying.check(locale), forms.view(post, post.answers(), locale), locale, model);
    }

    private String render(DraftCheck check, FormView form, Locale locale, Model model) {
        model.addAttribute("check", check);
        model.addAttribute("sections", sections(check, locale));
        model.addAttribute("form", form);
        model.addAttribute("errors", form.problems());
        model.addAttribute("documents", uploads.lines(documents.list(check.draft().claim()), locale));
        return "portal/check";
    }

    /** One part of the application with its answers, by item of a list where there is one. */
    record Section(String page, String title, boolean incomplete, List<Group> groups) {
    }

    /** @param title for example "Plek 2"; empty outside a list */
    record Group(String title, List<StatementSection.Line> lines) {
    }

    private List<Section> sections(DraftCheck check, Locale locale) {
        return check.inWords().stream().filter(section -> !section.page().equals(PAGE.form())).map(section -> {
            var page = ApplicationPage.ofForm(section.page()).orElseThrow();
            var groups = section.lines().stream().collect(Collectors.groupingBy(StatementSection.Line::group, LinkedHashMap::new, Collectors.toList()));
            return new Section(page.slug(), pages.label(check.draft(), page, locale), check.incomplete().containsKey(page),
                    groups.entrySet().stream().map(group -> new Group(group.getKey(), group.getValue())).toList());
        }).toList();
    }

    @ExceptionHandler
    String withoutDraft(ClaimNotFound none) {
        return "redirect:/portal";
    }

    @ExceptionHandler
    String notPossible(ApplicationNotPossible refusal, Model model) {
        model.addAttribute("reason", refusal.messageKey());
        return "portal/not-possible";
    }
}
