package nl.tegemoet.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.tegemoet.claim.OwnClaim;
import nl.tegemoet.claim.OwnClaims;
import nl.tegemoet.form.FormView;
import nl.tegemoet.form.Forms;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.Sha256;
import nl.tegemoet.party.Consenting;
import nl.tegemoet.party.Contacting;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** How somebody wants post from us about a claim (kanaalkeuze, Awb 2:8): asked once with the claim, and changed here at any time. */
@Controller
@RequestMapping("/portal/claim/{id}/mail")
@AllowedFor(Role.APPLICANT)
class MailChoiceController {

    private final OwnClaims claims;
    private final Consenting consenting;
    private final Contacting contacting;
    private final Forms forms;
    private final String wording = wording();

    MailChoiceController(OwnClaims claims, Consenting consenting, Contacting contacting, Forms forms) {
        this.claims = claims;
        this.consenting = consenting;
        this.contacting = contacting;
        this.forms = forms;
    }

    /** The question that is answered, with the hash of its text, as it is kept with the consent. */
    private static String wording() {
        try {
            return MailChoice.FORM + "@" + Sha256.hexOf(new ClassPathResource("forms/" + MailChoice.FORM + ".form").getContentAsByteArray());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @GetMapping
    String show(@PathVariable UUID id, Locale locale, Model model) {
        var claim = claims.claim(new ClaimId(id));
        var known = MailChoice.of(consenting.channels(claim.id()), contacting.wishes(claim.id()));
        return render(claim, forms.view(MailChoice.FORM, known.answers(), locale), model);
    }

    @PostMapping
    String save(@PathVariable UUID id, HttpServletRequest request, HttpServletResponse response, Locale locale, Model model) {
        var claim = claims.claim(new ClaimId(id));
        var post = forms.bind(MailChoice.FORM, request.getParameterMap());
        if (!post.isComplete()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return render(claim, forms.view(post, Map.of(), locale), model);
        }
        var choice = new MailChoice(post.answers());
        contacting.wish(claim.id(), choice.wishes());
        consenting.choose(claim.id(), choice.channels(), wording + "/" + locale.getLanguage());
        return "redirect:/portal/claim/" + claim.id() + "?mail=saved#letters";
    }

    private static String render(OwnClaim claim, FormView form, Model model) {
        model.addAttribute("claim", claim);
        model.addAttribute("form", form);
        model.addAttribute("errors", form.problems());
        return "portal/mail-choice";
    }
}
