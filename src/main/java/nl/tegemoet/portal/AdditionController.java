package nl.tegemoet.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.tegemoet.claim.Adding;
import nl.tegemoet.claim.AdditionNotPossible;
import nl.tegemoet.claim.ClaimStatus;
import nl.tegemoet.claim.OwnClaim;
import nl.tegemoet.claim.OwnClaims;
import nl.tegemoet.document.Documents;
import nl.tegemoet.form.FormView;
import nl.tegemoet.form.FormView.Problem;
import nl.tegemoet.form.Forms;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.ClaimId;
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

/** Adding or correcting something unasked, at any time before the decision. */
@Controller
@RequestMapping("/portal/claim/{id}/add")
@AllowedFor(Role.APPLICANT)
class AdditionController {

    private static final String FORM = "add-something";

    private final OwnClaims claims;
    private final Adding adding;
    private final Documents documents;
    private final Forms forms;
    private final Uploads uploads;
    private final MessageSource messages;

    AdditionController(OwnClaims claims, Adding adding, Documents documents, Forms forms, Uploads uploads, MessageSource messages) {
        this.claims = claims;
        this.adding = adding;
        this.documents = documents;
        this.forms = forms;
        this.uploads = uploads;
        this.messages = messages;
    }

    @GetMapping
    String show(@PathVariable UUID id, Locale locale, Model model) {
        var claim = claims.claim(new ClaimId(id));
        return claim.status() != ClaimStatus.OPEN ? "redirect:/portal/claim/" + id
                : render(claim, UUID.randomUUID(), forms.view(FORM, Map.of(), locale), List.of(), List.of(), locale, model);
    }

    /**
     * @param once what the page chose, so that a second click adds nothing
     * @param kept the files that came with an earlier try on this page; they are stored already
     */
    @PostMapping
    String add(@PathVariable UUID id, @RequestParam(name = "_once", required = false) UUID once,
            @RequestParam(name = "documents", required = false) List<MultipartFile> files,
            @RequestParam(name = "_kept", required = false) List<UUID> kept, HttpServletRequest request, HttpServletResponse response, Locale locale,
            Model model) throws IOException {
        var claim = claims.claim(new ClaimId(id));
        if (claim.status() != ClaimStatus.OPEN) {
            return "redirect:/portal/claim/" + id;
        }
        var chosen = once == null ? UUID.randomUUID() : once;
        var taken = uploads.take(claim.id(), files);
        var attached = new ArrayList<>(kept == null ? List.<DocumentId>of() : kept.stream().map(DocumentId::new).toList());
        attached.addAll(taken.stored());
        var post = forms.bind(FORM, request.getParameterMap());
        var form = forms.view(post, Map.of(), locale);
        var problems = new ArrayList<>(uploads.problems(taken.refused(), locale));
        problems.addAll(form.problems());
        if (problems.isEmpty()) {
            try {
                adding.add(chosen, claim.id(), post.text("text"), attached);
                return "redirect:/portal/claim/" + id + "?added=yes#added";
            } catch (AdditionNotPossible refused) {
                problems.add(new Problem("text", messages.getMessage("portal.add.problem." + refused.problem(), null, locale)));
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return render(claim, chosen, form, problems, attached, locale, model);
    }

    private String render(OwnClaim claim, UUID once, FormView form, List<Problem> problems, List<DocumentId> kept, Locale locale, Model model) {
        model.addAttribute("claim", claim);
        model.addAttribute("once", once);
        model.addAttribute("form", form);
        model.addAttribute("errors", problems);
        uploads.tellLimits(model);
        model.addAttribute("kept", uploads.lines(documents.list(claim.id()).stream().filter(document -> kept.contains(document.id())).toList(), locale));
        return "portal/add";
    }
}
