package nl.tegemoet.desk;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.tegemoet.assessment.SignalNotPossible;
import nl.tegemoet.assessment.SignalOutcome;
import nl.tegemoet.assessment.Signalling;
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

/** Records what somebody makes of a signal. */
@Controller
@AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD})
class SignalController {

    private final OpeningClaims opening;
    private final ClaimPages pages;
    private final Signalling signalling;
    private final MessageSource messages;

    SignalController(OpeningClaims opening, ClaimPages pages, Signalling signalling, MessageSource messages) {
        this.opening = opening;
        this.pages = pages;
        this.signalling = signalling;
        this.messages = messages;
    }

    @PostMapping("/desk/claims/{number}/signals/{id}")
    String look(@PathVariable String number, @PathVariable UUID id, @RequestParam(defaultValue = "") String outcome,
            @RequestParam(defaultValue = "") String reason, Model page, HttpSession session, HttpServletResponse response) {
        var claim = opening.find(number);
        var chosen = Stream.of(SignalOutcome.values()).filter(one -> one.name().equals(outcome)).findFirst().orElse(null);
        try {
            signalling.look(claim.id(), id, chosen, reason);
        } catch (SignalNotPossible refused) {
            if (refused.problem() == SignalNotPossible.Problem.UNKNOWN) {
                throw new NotThere();
            }
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            page.addAttribute("signalAgain", id);
            page.addAttribute("signalOutcome", chosen);
            page.addAttribute("signalReason", reason);
            page.addAttribute("errors", List.of(new Problem("signal-" + id, messages.getMessage("desk.signal.problem." + refused.problem(), null,
                    ClaimPages.DUTCH))));
            return pages.show(pages.open(claim, session), page);
        }
        return "redirect:/desk/claims/" + claim.number() + "#signals";
    }
}
