package nl.tegemoet.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.tegemoet.claim.OwnClaim;
import nl.tegemoet.claim.OwnClaims;
import nl.tegemoet.deadline.Terms;
import nl.tegemoet.form.FormView;
import nl.tegemoet.form.Forms;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.penalty.DefaultHistory;
import nl.tegemoet.penalty.Defaulting;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which people hold us to our term: a default notice (ingebrekestelling, Awb 4:17(3)), also when it is early. */
@Controller
@RequestMapping("/portal/claim/{id}/default-notice")
@AllowedFor(Role.APPLICANT)
class DefaultNoticeController {

    private static final String FORM = "default-notice";

    private final OwnClaims claims;
    private final Defaulting defaulting;
    private final DefaultHistory history;
    private final Terms terms;
    private final Forms forms;

    DefaultNoticeController(OwnClaims claims, Defaulting defaulting, DefaultHistory history, Terms terms, Forms forms) {
        this.claims = claims;
        this.defaulting = defaulting;
        this.history = history;
        this.terms = terms;
        this.forms = forms;
    }

    @GetMapping
    String show(@PathVariable UUID id, Locale locale, Model model) {
        return render(claims.claim(new ClaimId(id)), forms.view(FORM, Map.of(), locale), locale, model);
    }

    @PostMapping
    String send(@PathVariable UUID id, HttpServletRequest request, HttpServletResponse response, Locale locale, Model model,
            RedirectAttributes next) {
        var claim = claims.claim(new ClaimId(id));
        var post = forms.bind(FORM, request.getParameterMap());
        if (post.isWrong()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return render(claim, forms.view(post, Map.of(), locale), locale, model);
        }
        defaulting.send(claim.id(), post.text("words"));
        next.addFlashAttribute("noticeSent", true);
        return "redirect:/portal/claim/" + claim.id();
    }

    private String render(OwnClaim claim, FormView form, Locale locale, Model model) {
        var own = history.own(claim.id());
        model.addAttribute("claim", claim);
        model.addAttribute("late", own.late());
        model.addAttribute("decided", own.decided());
        model.addAttribute("termEnds", Moments.day(own.termEnds(), locale));
        model.addAttribute("most", terms.penaltyAhead(terms.today()).most().format(locale));
        model.addAttribute("form", form);
        model.addAttribute("errors", form.problems());
        return "portal/default-notice";
    }
}
