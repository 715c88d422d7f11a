package nl.tegemoet.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.tegemoet.claim.DelayNotPossible;
import nl.tegemoet.claim.DelayRequest;
import nl.tegemoet.claim.DelayRequestId;
import nl.tegemoet.claim.Delaying;
import nl.tegemoet.deadline.Terms;
import nl.tegemoet.form.FormView;
import nl.tegemoet.form.Forms;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.Role;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** May we decide later (instemming met uitstel, Awb 4:15(2)a)? A yes and a no are one click each, and a no costs nothing. */
@Controller
@RequestMapping("/portal/delay-requests/{id}")
@AllowedFor(Role.APPLICANT)
class DelayRequestController {

    private static final String FORM = "answer-delay";
    private static final String CLAIM = "redirect:/portal/claim/";

    private final Delaying delaying;
    private final Forms forms;
    private final Terms terms;

    DelayRequestController(Delaying delaying, Forms forms, Terms terms) {
        this.delaying = delaying;
        this.forms = forms;
        this.terms = terms;
    }

    @GetMapping
    String show(@PathVariable UUID id, Locale locale, Model model) {
        var request = delaying.own(new DelayRequestId(id));
        return request.isOpenOn(terms.today()) ? render(request, forms.view(FORM, Map.of(), locale), locale, model)
                : CLAIM + request.claim();
    }

    @PostMapping
    String answer(@PathVariable UUID id, HttpServletRequest sent, HttpServletResponse response, Locale locale, Model model) {
        var request = delaying.own(new DelayRequestId(id));
        if (!request.isOpenOn(terms.today())) {
            return CLAIM + request.claim(); // a second click: the first answer stands
        }
        var post = forms.bind(FORM, sent.getParameterMap());
        if (!post.isComplete()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return render(request, forms.view(post, Map.of(), locale), locale, model);
        }
        var agreed = post.text("agreed").equals("yes");
        try {
            delaying.answer(request.id(), agreed);
        } catch (OptimisticLockingFailureException | DelayNotPossible answeredOrDecidedMeanwhile) {
            return CLAIM + request.claim();
        }
        return CLAIM + request.claim() + "?delay=" + (agreed ? "yes" : "no");
    }

    private static String render(DelayRequest request, FormView form, Locale locale, Model model) {
        model.addAttribute("request", request);
        model.addAttribute("until", Moments.day(request.until(), locale));
        model.addAttribute("decideBy", Moments.day(request.decideBy(), locale));
        model.addAttribute("answerBy", Moments.day(request.answerBy(), locale));
        model.addAttribute("form", form);
        model.addAttribute("errors", form.problems());
        return "portal/delay-request";
    }
}
