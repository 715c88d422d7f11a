package nl.tegemoet.desk;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.function.BiConsumer;
import nl.tegemoet.claim.Prioritising;
import nl.tegemoet.claim.PriorityNotPossible;
import nl.tegemoet.form.FormView.Problem;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.ClaimId;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets a claim go before the others, and ends that. */
@Controller
@AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD})
class PriorityController {

    private final OpeningClaims opening;
    private final ClaimPages pages;
    private final Prioritising prioritising;
    private final MessageSource messages;

    PriorityController(OpeningClaims opening, ClaimPages pages, Prioritising prioritising, MessageSource messages) {
        this.opening = opening;
        this.pages = pages;
        this.prioritising = prioritising;
        this.messages = messages;
    }

    @PostMapping("/desk/claims/{number}/priority/put")
    String put(@PathVariable String number, @RequestParam(defaultValue = "") String reason, Model page, HttpSession session,
            HttpServletResponse response) {
        return change(number, reason, prioritising::putFirst, page, session, response);
    }

    @PostMapping("/desk/claims/{number}/priority/end")
    String end(@PathVariable String number, @RequestParam(defaultValue = "") String reason, Model page, HttpSession session,
            HttpServletResponse response) {
        return change(number, reason, prioritising::end, page, session, response);
    }

    private String change(String number, String reason, BiConsumer<ClaimId, String> act, Model page, HttpSession session,
            HttpServletResponse response) {
        var claim = opening.find(number);
        opening.purpose(claim, session);
        try {
            act.accept(claim.id(), reason.strip());
            return "redirect:/desk/claims/" + claim.number();
        } catch (PriorityNotPossible refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            page.addAttribute("priorityReason", reason);
            page.addAttribute("errors", List.of(new Problem("priority-reason",
                    messages.getMessage("desk.priority.problem." + refused.problem(), null, ClaimPages.DUTCH))));
            return pages.show(pages.open(claim, session), page);
        }
    }
}
