package nl.tegemoet.desk;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import nl.tegemoet.form.FormView.Problem;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.Role;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asks why somebody opens a claim on which they have no task. */
@Controller
@AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD, Role.OBJECTION_LAWYER, Role.AUDITOR})
class ReasonController {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 500;

    private final OpeningClaims opening;
    private final MessageSource messages;

    ReasonController(OpeningClaims opening, MessageSource messages) {
        this.opening = opening;
        this.messages = messages;
    }

    @GetMapping("/desk/claims/{number}/reason")
    String ask(@PathVariable String number, @RequestParam(defaultValue = "") String next, Model page) {
        return page(number, next, "", List.of(), page);
    }

    @PostMapping("/desk/claims/{number}/reason")
    String give(@PathVariable String number, @RequestParam(defaultValue = "") String next, @RequestParam(defaultValue = "") String reason,
            Model page, HttpSession session, HttpServletResponse response) {
        var words = reason.strip();
        if (words.length() < SHORTEST || words.length() > LONGEST) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(number, next, words, List.of(new Problem("reason", message("desk.reason.missing"))), page);
        }
        var claim = opening.find(number);
        opening.giveReason(claim, words, session);
        return "redirect:/desk/claims/" + claim.number() + ownPage(next);
    }

    private String page(String number, String next, String reason, List<Problem> errors, Model page) {
        page.addAttribute("claim", opening.find(number));
        page.addAttribute("next", ownPage(next));
        page.addAttribute("reason", reason);
        page.addAttribute("errors", errors);
        return "desk/reason";
    }

    /** Only pages of the same claim, so that the address cannot lead anywhere else. */
    private static String ownPage(String next) {
        return next.matches("/history|/what-if") ? next : "";
    }

    private String message(String code) {
        return messages.getMessage(code, null, LocaleContextHolder.getLocale());
    }
}
