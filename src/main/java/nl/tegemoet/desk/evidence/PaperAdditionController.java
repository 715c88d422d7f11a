package nl.tegemoet.desk.evidence;

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
import nl.tegemoet.claim.Adding;
import nl.tegemoet.claim.Addition.Origin;
import nl.tegemoet.claim.AdditionNotPossible;
import nl.tegemoet.claim.ClaimSummary;
import nl.tegemoet.desk.OpeningClaims;
import nl.tegemoet.form.FormView;
import nl.tegemoet.form.FormView.Problem;
import nl.tegemoet.form.Forms;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.DocumentId;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Writes down what an applicant adds or corrects by letter or on the telephone. */
@Controller
@RequestMapping("/desk/claims/{number}/additions/new")
@AllowedFor({Role.CASEWORKER, Role.TEAM_LEAD})
class PaperAdditionController {

    private static final String FORM = "paper-addition";
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final OpeningClaims opening;
    private final Adding adding;
    private final Scans scans;
    private final Forms forms;
    private final MessageSource messages;

    PaperAdditionController(OpeningClaims opening, Adding adding, Scans scans, Forms forms, MessageSource messages) {
        this.opening = opening;
        this.adding = adding;
        this.scans = scans;
        this.forms = forms;
        this.messages = messages;
    }

    @GetMapping
    String show(@PathVariable String number, HttpSession session, Model page) {
        var claim = opening.find(number);
        opening.purpose(claim, session);
        return render(claim, UUID.randomUUID(), forms.view(FORM, Map.of(), DUTCH), List.of(), List.of(), page);
    }

    /** @param once what the page chose, so that a second click adds nothing */
    @PostMapping
    String add(@PathVariable String number, @RequestParam(name = "_once", required = false) UUID once,
            @RequestParam(name = "documents", required = false) List<MultipartFile> files,
            @RequestParam(name = "_kept", required = false) List<UUID> kept, HttpServletRequest request, HttpServletResponse response,
            HttpSession session, Model page) throws IOException {
        var claim = opening.find(number);
        opening.purpose(claim, session);
        var chosen = once == null ? UUID.randomUUID() : once;
        var attached = new ArrayList<>(kept == null ? List.<DocumentId>of() : kept.stream().map(DocumentId::new).toList());
        var problems = new ArrayList<>(scans.store(claim.id(), files, attached));
        var post = forms.bind(FORM, request.getParameterMap());
        var form = forms.view(post, Map.of(), DUTCH);
        problems.addAll(form.problems());
        if (problems.isEmpty()) {
            try {
                adding.record(chosen, claim.id(), Origin.valueOf(post.text("origin").toUpperCase(Locale.ROOT)), post.text("text"), attached,
                        LocalDate.parse(post.text("receivedOn")));
                return "redirect:/desk/claims/" + claim.number() + "#additions";
            } catch (AdditionNotPossible refused) {
                problems.add(new Problem("text", messages.getMessage("evidence.addition.problem." + refused.problem(), null, DUTCH)));
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return render(claim, chosen, form, problems, attached, page);
    }

    private String render(ClaimSummary claim, UUID once, FormView form, List<Problem> problems, List<DocumentId> kept, Model page) {
        page.addAttribute("claim", claim);
        page.addAttribute("once", once);
        page.addAttribute("address", "/desk/claims/" + claim.number() + "/additions/new");
        page.addAttribute("form", form);
        page.addAttribute("errors", problems);
        page.addAttribute("kept", scans.of(claim.id(), kept));
        return "desk/evidence-form";
    }
}
