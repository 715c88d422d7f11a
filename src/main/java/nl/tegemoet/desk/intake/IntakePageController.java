package nl.tegemoet.desk.intake;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.tegemoet.claim.ApplicationPage;
import nl.tegemoet.claim.Draft;
import nl.tegemoet.claim.DraftConflict;
import nl.tegemoet.claim.DraftPage;
import nl.tegemoet.claim.TakingIn;
import nl.tegemoet.evidence.Cataloguing;
import nl.tegemoet.form.FormPost;
import nl.tegemoet.form.FormView;
import nl.tegemoet.form.FormView.Problem;
import nl.tegemoet.form.PaperForms;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.ClaimId;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** One page of a form that is being copied: the very form that applicants fill in, where each question may be left open or was not asked. */
@Controller
@RequestMapping("/desk/intake/{draft}/{page:victim|new-facts|person|stay|violence|contact|bank|documents|check}")
@AllowedFor({Role.CASEWORKER, Role.DISPATCHER})
class IntakePageController {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm").withZone(ZoneId.of("Europe/Amsterdam"));

    private final TakingIn takingIn;
    private final PaperForms forms;
    private final ListItems lists;
    private final PaperScans scans;
    private final Cataloguing cataloguing;

    IntakePageController(TakingIn takingIn, PaperForms forms, ListItems lists, PaperScans scans, Cataloguing cataloguing) {
        this.takingIn = takingIn;
        this.forms = forms;
        this.lists = lists;
        this.scans = scans;
        this.cataloguing = cataloguing;
    }

    @GetMapping
    String show(@PathVariable("draft") UUID id, @PathVariable("page") String slug, Model model) {
        var draft = takingIn.draft(new ClaimId(id));
        var page = page(draft, slug);
        var answers = new HashMap<>(takingIn.known(draft.claim(), page));
        answers.putAll(draft.page(page).answers());
        return render(draft, draft.page(page), forms.view(page.form(), answers, IntakeController.DUTCH, draft.kind().voice()), List.of(), model);
    }

    @PostMapping
    String save(@PathVariable("draft") UUID id, @PathVariable("page") String slug, @RequestParam(name = "_version", defaultValue = "0") int version,
            @RequestParam(name = "documents", required = false) List<MultipartFile> files, @RequestParam(name = "_remove", required = false) String removed,
            HttpServletRequest request, HttpServletResponse response, Model model) throws IOException {
        var draft = takingIn.draft(new ClaimId(id));
        var page = page(draft, slug);
        var refused = scans.take(draft.claim(), files);
        scans.takeBack(draft.claim(), removed);
        var post = forms.bind(page.form(), request.getParameterMap());
        try {
            var saved = takingIn.save(draft.claim(), page, lists.edited(post, request), version);
            if (!post.isWrong() && refused.isEmpty() || lists.isEdited(request)) {
                return "redirect:" + next(draft, page, post, request);
            }
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return again(draft, saved, post, refused, model);
        } catch (DraftConflict elsewhere) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("savedElsewhere", true);
            return again(draft, elsewhere.stored(), post, refused, model);
        }
    }

    /** Saves what stands on the page a moment after typing stops; answers with the time and the version that the next save builds on. */
    @PostMapping("/draft")
    ResponseEntity<Map<String, Object>> autosave(@PathVariable("draft") UUID id, @PathVariable("page") String slug,
            @RequestParam(name = "_version", defaultValue = "0") int version, HttpServletRequest request) {
        var draft = takingIn.draft(new ClaimId(id));
        var page = page(draft, slug);
        try {
            var saved = takingIn.save(draft.claim(), page, forms.bind(page.form(), request.getParameterMap()).answers(), version);
            return ResponseEntity.ok(Map.of("savedAt", TIME.format(saved.savedAt()), "version", saved.version()));
        } catch (DraftConflict elsewhere) {
            return ResponseEntity.status(HttpStatus.CONFLICT).build();
        }
    }

    private static String next(Draft draft, ApplicationPage page, FormPost post, HttpServletRequest request) {
        var all = "/desk/intake/" + draft.claim();
        var here = all + "/" + page.slug();
        if (request.getParameter("_add") != null || request.getParameter("_remove") != null || request.getParameter("_upload") != null) {
            return here;
        }
        if (post.newQuestion().isPresent()) {
            return here + "#" + post.newQuestion().get();
        }
        var pages = draft.pagesInOrder();
        int after = pages.indexOf(page) + 1;
        return after == pages.size() ? all : all + "/" + pages.get(after).slug();
    }

    private String again(Draft draft, DraftPage page, FormPost post, List<Problem> refused, Model model) {
        return render(draft, page, forms.view(post, takingIn.known(draft.claim(), page.page()), IntakeController.DUTCH, draft.kind().voice()),
                refused, model);
    }

    private String render(Draft draft, DraftPage page, FormView form, List<Problem> refused, Model model) {
        var problems = new ArrayList<>(refused);
        problems.addAll(form.problems());
        model.addAttribute("paper", takingIn.paper(draft.claim()));
        model.addAttribute("form", form);
        model.addAttribute("errors", problems);
        model.addAttribute("page", page.page().slug());
        model.addAttribute("version", page.version());
        model.addAttribute("savedAt", page.savedAt() == null ? null : TIME.format(page.savedAt()));
        model.addAttribute("documents", page.page() == ApplicationPage.DOCUMENTS ? scans.of(draft.claim()) : List.of());
        model.addAttribute("institutions", page.page() == ApplicationPage.STAY ? cataloguing.names() : List.of());
        return "desk/intake-page";
    }

    private static ApplicationPage page(Draft draft, String slug) {
        return ApplicationPage.ofSlug(slug).filter(draft.pagesInOrder()::contains)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
