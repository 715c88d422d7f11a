package nl.tegemoet.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.tegemoet.claim.ClaimSummary;
import nl.tegemoet.claim.DelayNotPossible;
import nl.tegemoet.claim.DelayNoticeLetter;
import nl.tegemoet.claim.Delaying;
import nl.tegemoet.claim.Suspending;
import nl.tegemoet.claim.SuspensionId;
import nl.tegemoet.claim.SuspensionLetter;
import nl.tegemoet.form.FormPost;
import nl.tegemoet.form.FormView;
import nl.tegemoet.form.FormView.Problem;
import nl.tegemoet.form.Forms;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.Role;
import org.springframework.context.MessageSource;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a caseworker does about the term to decide: each act is one form, and its file is named like the act. */
@Controller
@AllowedFor({Role.CASEWORKER, Role.TEAM_LEAD})
class TermActController {

    private static final String ACT = "{act:delay-notice|delay-request|delay-answer|suspension|suspension-end}";

    private final OpeningClaims opening;
    private final Delaying delaying;
    private final Suspending suspending;
    private final Forms forms;
    private final MessageSource messages;

    TermActController(OpeningClaims opening, Delaying delaying, Suspending suspending, Forms forms, MessageSource messages) {
        this.opening = opening;
        this.delaying = delaying;
        this.suspending = suspending;
        this.forms = forms;
        this.messages = messages;
    }

    /** @param suspension the one that ends; only for that act */
    @GetMapping("/desk/claims/{number}/term/" + ACT)
    String show(@PathVariable String number, @PathVariable String act, @RequestParam(required = false) String suspension, Model page,
            HttpSession session) {
        var claim = opening.find(number);
        opening.purpose(claim, session);
        return page(claim, act, suspension, forms.view(act, Map.of(), ClaimPages.DUTCH), List.of(), page);
    }

    @PostMapping("/desk/claims/{number}/term/" + ACT)
    String act(@PathVariable String number, @PathVariable String act, @RequestParam(name = "_suspension", required = false) String suspension,
            HttpServletRequest request, HttpServletResponse response, Model page, HttpSession session) {
        var claim = opening.find(number);
        opening.purpose(claim, session);
        var post = forms.bind(act, request.getParameterMap());
        if (!post.isComplete()) {
            var form = forms.view(post, Map.of(), ClaimPages.DUTCH);
            return wrong(claim, act, suspension, form, form.problems(), page, response);
        }
        try {
            act(claim, act, post, suspension);
        } catch (DelayNotPossible refused) {
            var problem = new Problem(null, messages.getMessage("desk.term.refused." + refused.problem(), null, ClaimPages.DUTCH));
            return wrong(claim, act, suspension, forms.view(post, Map.of(), ClaimPages.DUTCH), List.of(problem), page, response);
        } catch (OptimisticLockingFailureException doneMeanwhile) {
            // a second click, or a colleague was first: the page of the claim shows what is recorded
            return toClaim(claim);
        }
        return toClaim(claim);
    }

    private void act(ClaimSummary claim, String act, FormPost post, String suspension) {
        switch (act) {
            case "delay-notice" -> delaying.giveNotice(claim.id(), day(post, "until"),
                    DelayNoticeLetter.Reason.valueOf(post.text("reason").toUpperCase(Locale.ROOT)));
            case "delay-request" -> delaying.ask(claim.id(), day(post, "until"), post.text("reason"));
            case "delay-answer" -> delaying.answerOnPaper(claim.id(), post.text("agreed").equals("yes"), day(post, "on"), post.text("evidence"));
            case "suspension" -> suspending.begin(claim.id(), SuspensionLetter.Ground.valueOf(post.text("ground").toUpperCase(Locale.ROOT)),
                    day(post, "on"), day(post, "expectedUntil"), post.text("evidence"));
            default -> suspending.end(claim.id(), id(suspension), day(post, "on"), post.text("evidence"));
        }
    }

    private static SuspensionId id(String text) {
        try {
            return SuspensionId.of(text == null ? "" : text);
        } catch (IllegalArgumentException noId) {
            throw new NotThere();
        }
    }

    private static LocalDate day(FormPost post, String key) {
        return post.text(key).isEmpty() ? null : LocalDate.parse(post.text(key));
    }

    private static String toClaim(ClaimSummary claim) {
        return "redirect:/desk/claims/" + claim.number() + "#terms";
    }

    private static String wrong(ClaimSummary claim, String act, String suspension, FormView form, List<Problem> problems, Model page,
            HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return page(claim, act, suspension, form, problems, page);
    }

    private static String page(ClaimSummary claim, String act, String suspension, FormView form, List<Problem> problems, Model page) {
        page.addAttribute("claim", claim);
        page.addAttribute("act", act);
        page.addAttribute("suspension", suspension);
        page.addAttribute("form", form);
        page.addAttribute("errors", problems);
        return "desk/term-act";
    }
}
