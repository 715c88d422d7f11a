package nl.tegemoet.desk;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import nl.tegemoet.assessment.PanelNotPossible;
import nl.tegemoet.assessment.Paneling;
import nl.tegemoet.form.FormView.Problem;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.Role;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Puts somebody else on the seat of a member of a panel who falls away. */
@Controller
@AllowedFor(Role.TEAM_LEAD)
class PanelController {

    private final OpeningClaims opening;
    private final ClaimPages pages;
    private final Paneling paneling;
    private final PanelCard card;
    private final TaskRefusals refusals;
    private final MessageSource messages;

    PanelController(OpeningClaims opening, ClaimPages pages, Paneling paneling, PanelCard card, TaskRefusals refusals, MessageSource messages) {
        this.opening = opening;
        this.pages = pages;
        this.paneling = paneling;
        this.card = card;
        this.refusals = refusals;
        this.messages = messages;
    }

    @PostMapping("/desk/claims/{number}/panel/replace")
    String replace(@PathVariable String number, @RequestParam(defaultValue = "") String leaving, @RequestParam(defaultValue = "") String coming,
            @RequestParam(defaultValue = "") String reason, Model page, HttpSession session, HttpServletResponse response) {
        var claim = opening.find(number);
        page.addAttribute("leaving", leaving);
        page.addAttribute("coming", coming);
        page.addAttribute("replaceReason", reason);
        var newcomer = card.candidates(claim.id()).stream().filter(one -> one.id().equals(coming)).findFirst();
        if (newcomer.isEmpty()) {
            return again(number, List.of(new Problem("coming", messages.getMessage("desk.panel.replace.choose", null, ClaimPages.DUTCH))), page, session,
                    response);
        }
        try {
            paneling.replace(claim.id(), leaving, newcomer.get(), reason);
        } catch (PanelNotPossible refused) {
            return again(number, refusals.inWords(refused), page, session, response);
        }
        return "redirect:/desk/claims/" + claim.number() + "#panel";
    }

    private String again(String number, List<Problem> problems, Model page, HttpSession session, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        page.addAttribute("errors", problems);
        return pages.show(pages.open(opening.find(number), session), page);
    }
}
