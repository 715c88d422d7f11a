package nl.tegemoet.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.tegemoet.claim.ClaimSummary;
import nl.tegemoet.decision.AskingViews;
import nl.tegemoet.decision.HearingViews;
import nl.tegemoet.decision.Views;
import nl.tegemoet.decision.ViewsEntry.Channel;
import nl.tegemoet.decision.ViewsNotPossible;
import nl.tegemoet.document.Documents;
import nl.tegemoet.form.FormView;
import nl.tegemoet.form.FormView.Problem;
import nl.tegemoet.form.Forms;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.DocumentId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Writes down a reaction to an intended refusal that came on paper or by telephone (zienswijze, Awb 4:9), with its scans. */
@Controller
@RequestMapping("/desk/claims/{number}/views")
@AllowedFor(Role.CASEWORKER)
class RecordViewsController {

    private static final String FORM = "record-views";

    private final OpeningClaims opening;
    private final AskingViews asking;
    private final HearingViews hearing;
    private final Documents documents;
    private final ScannedFiles scans;
    private final Forms forms;
    private final TaskRefusals refusals;

    RecordViewsController(OpeningClaims opening, AskingViews asking, HearingViews hearing, Documents documents, ScannedFiles scans, Forms forms,
            TaskRefusals refusals) {
        this.opening = opening;
        this.asking = asking;
        this.hearing = hearing;
        this.documents = documents;
        this.scans = scans;
        this.forms = forms;
        this.refusals = refusals;
    }

    @GetMapping
    String show(@PathVariable String number, HttpSession session, Model page) {
        var claim = opening.find(number);
        opening.purpose(claim, session);
        return isOpen(claim) ? render(claim, forms.view(FORM, Map.of(), ClaimPages.DUTCH), List.of(), List.of(), page) : back(claim);
    }

    /** @param kept the files that came with an earlier try on this page; they are stored already and go with the reaction */
    @PostMapping
    String record(@PathVariable String number, @RequestParam(name = "documents", required = false) List<MultipartFile> files,
            @RequestParam(name = "_kept", required = false) List<UUID> kept, HttpServletRequest request, HttpServletResponse response,
            HttpSession session, Model page) throws IOException {
        var claim = opening.find(number);
        opening.purpose(claim, session);
        if (!isOpen(claim)) {
            return back(claim); // a second click, or the applicant was first: the first reaction stands
        }
        var attached = new ArrayList<>(kept == null ? List.<DocumentId>of() : kept.stream().map(DocumentId::new).toList());
        var problems = new ArrayList<>(scans.store(claim.id(), files, attached));
        var post = forms.bind(FORM, request.getParameterMap());
        var form = forms.view(post, Map.of(), ClaimPages.DUTCH);
        if (!post.isComplete() || !problems.isEmpty()) {
            problems.addAll(form.problems());
            return again(claim, form, problems, attached, response, page);
        }
        try {
            hearing.record(claim.id(), Channel.valueOf(post.text("channel").toUpperCase(Locale.ROOT)), LocalDate.parse(post.text("receivedOn")),
                    post.text("words"), attached);
        } catch (ViewsNotPossible refused) {
            return again(claim, form, refusals.inWords(refused), attached, response, page);
        }
        return back(claim);
    }

    private boolean isOpen(ClaimSummary claim) {
        return asking.views(claim.id()).filter(Views::isOpen).isPresent();
    }

    private static String back(ClaimSummary claim) {
        return "redirect:/desk/claims/" + claim.number() + "#views";
    }

    private String again(ClaimSummary claim, FormView form, List<Problem> problems, List<DocumentId> kept, HttpServletResponse response,
            Model page) {
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return render(claim, form, problems, kept, page);
    }

    private String render(ClaimSummary claim, FormView form, List<Problem> problems, List<DocumentId> kept, Model page) {
        page.addAttribute("claim", claim);
        page.addAttribute("form", form);
        page.addAttribute("errors", problems);
        page.addAttribute("kept", documents.list(claim.id()).stream().filter(document -> kept.contains(document.id())).toList());
        return "desk/record-views";
    }
}
