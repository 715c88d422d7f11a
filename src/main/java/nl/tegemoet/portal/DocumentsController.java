package nl.tegemoet.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.tegemoet.claim.ApplicationPage;
import nl.tegemoet.claim.Draft;
import nl.tegemoet.claim.DraftConflict;
import nl.tegemoet.claim.DraftPage;
import nl.tegemoet.claim.Drafting;
import nl.tegemoet.document.DocumentNotFound;
import nl.tegemoet.document.Documents;
import nl.tegemoet.form.FormView;
import nl.tegemoet.form.Forms;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.DocumentId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The page of the application on which files are added and taken back. */
@Controller
@RequestMapping("/portal/application/documents")
@AllowedFor(Role.APPLICANT)
class DocumentsController {

    private static final ApplicationPage PAGE = ApplicationPage.DOCUMENTS;

    private final Drafting drafting;
    private final Documents documents;
    private final Forms forms;
    private final ApplicationPages pages;
    private final Uploads uploads;

    DocumentsController(Drafting drafting, Documents documents, Forms forms, ApplicationPages pages, Uploads uploads) {
        this.drafting = drafting;
        this.documents = documents;
        this.forms = forms;
        this.pages = pages;
        this.uploads = uploads;
    }

    @GetMapping
    String show(@RequestParam(defaultValue = "") String from, Locale locale, Model model) {
        var draft = draft();
        return render(forms.view(PAGE.form(), draft.page(PAGE).answers(), locale), List.of(), draft, draft.page(PAGE), from, locale, model);
    }

    @PostMapping
    String save(@RequestParam(name = "documents", required = false) List<MultipartFile> files, @RequestParam(name = "_remove", required = false) UUID removed,
            @RequestParam(name = "_version", defaultValue = "0") int version, @RequestParam(name = "_from", defaultValue = "") String from,
            HttpServletRequest request, HttpServletResponse response, Locale locale, Model model) throws IOException {
        var draft = draft();
        if (removed != null) {
            takeBack(removed);
        }
        var refused = uploads.take(draft.claim(), files).refused();
        var post = forms.bind(PAGE.form(), request.getParameterMap());
        try {
            var saved = drafting.save(PAGE, post.answers(), version);
            if (!refused.isEmpty() || post.isWrong()) {
                response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
                return render(forms.view(post, post.answers(), locale), refused, draft, saved, from, locale, model);
            }
            return "redirect:" + next(draft, removed, from, request);
        } catch (DraftConflict elsewhere) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("savedElsewhere", true);
            return render(forms.view(post, post.answers(), locale), refused, draft, elsewhere.stored(), from, locale, model);
        }
    }

    private void takeBack(UUID id) {
        try {
            documents.remove(new DocumentId(id));
        } catch (DocumentNotFound removedAlready) {
            // a second click; what was asked for is the case
        }
    }

    private String next(Draft draft, UUID removed, String from, HttpServletRequest request) {
        if (removed != null || request.getParameter("_upload") != null) {
            return "/portal/application/documents" + (from.equals("check") ? "?from=check" : "") + "#documents-list";
        }
        if (request.getParameter("_later") != null) {
            return "/portal?saved=yes";
        }
        return "/portal/application/" + (from.equals("check") ? from : pages.after(draft, PAGE).slug());
    }

    private String render(FormView form, List<Uploads.Refused> refused, Draft draft, DraftPage page, String from, Locale locale, Model model) {
        var problems = new ArrayList<>(uploads.problems(refused, locale));
        problems.addAll(form.problems());
        model.addAttribute("form", form);
        model.addAttribute("errors", problems);
        uploads.tellLimits(model);
        model.addAttribute("documents", uploads.lines(documents.list(draft.claim()), locale));
        model.addAttribute("version", page.version());
        model.addAttribute("savedAt", Moments.time(page.savedAt(), locale));
        model.addAttribute("from", from.equals("check") ? from : "");
        return "portal/documents";
    }

    private Draft draft() {
        return drafting.find().orElseThrow(NoDraft::new);
    }

    @ExceptionHandler
    String withoutDraft(NoDraft none) {
        return "redirect:/portal";
    }
}
