package nl.tegemoet.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.tegemoet.claim.ClaimSummary;
import nl.tegemoet.decision.Correcting;
import nl.tegemoet.decision.CorrectionNotPossible;
import nl.tegemoet.decision.SlipKind;
import nl.tegemoet.form.FormView;
import nl.tegemoet.form.FormView.Problem;
import nl.tegemoet.form.Forms;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.Role;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Puts right a slip of the pen in the letter of a decision, and shows those that were (kennelijke verschrijving). */
@Controller
@RequestMapping("/desk/claims/{number}/corrections")
@AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD, Role.OBJECTION_LAWYER, Role.AUDITOR})
class CorrectionController {

    private static final String FORM = "correct-decision";

    private final OpeningClaims opening;
    private final Correcting correcting;
    private final Forms forms;
    private final TaskRefusals refusals;

    CorrectionController(OpeningClaims opening, Correcting correcting, Forms forms, TaskRefusals refusals) {
        this.opening = opening;
        this.correcting = correcting;
        this.forms = forms;
        this.refusals = refusals;
    }

    @GetMapping
    String show(@PathVariable String number, HttpSession session, Model page) {
        var claim = claim(number, session);
        return render(claim, correcting.mayCorrect(claim.id()) ? forms.view(FORM, Map.of(), ClaimPages.DUTCH) : null, List.of(), page);
    }

    @PostMapping
    @AllowedFor({Role.REVIEWER, Role.TEAM_LEAD})
    String make(@PathVariable String number, HttpServletRequest sent, HttpServletResponse response, HttpSession session, Model page) {
        var claim = claim(number, session);
        var post = forms.bind(FORM, sent.getParameterMap());
        var form = forms.view(post, Map.of(), ClaimPages.DUTCH);
        var problems = new ArrayList<>(form.problems());
        if (post.isComplete()) {
            try {
                correcting.make(claim.id(), SlipKind.valueOf(post.text("kind")), post.text("wrong"), post.text("right"), post.text("why"));
                return "redirect:/desk/claims/" + claim.number() + "/corrections";
            } catch (CorrectionNotPossible refused) {
                problems.addAll(refusals.inWords(refused));
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return render(claim, form, problems, page);
    }

    private ClaimSummary claim(String number, HttpSession session) {
        var claim = opening.find(number);
        opening.purpose(claim, session);
        return claim;
    }

    /** @param form null for who cannot make one */
    private String render(ClaimSummary claim, FormView form, List<Problem> problems, Model page) {
        page.addAttribute("claim", claim);
        page.addAttribute("corrections", correcting.of(claim.id()));
        page.addAttribute("form", form);
        page.addAttribute("errors", problems);
        return "desk/corrections";
    }
}
