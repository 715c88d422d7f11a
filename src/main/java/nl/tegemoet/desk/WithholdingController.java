package nl.tegemoet.desk;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.LocalDate;
import java.util.List;
import nl.tegemoet.claim.Adding;
import nl.tegemoet.claim.ClaimSummary;
import nl.tegemoet.claim.Withdrawing;
import nl.tegemoet.claim.WithdrawalNotPossible;
import nl.tegemoet.decision.Withholding;
import nl.tegemoet.decision.WithholdingNotPossible;
import nl.tegemoet.decision.WithholdingReason;
import nl.tegemoet.form.FormView.Problem;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.Role;
import org.springframework.context.MessageSource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Holds back, lets go or recalls a decision that was signed and has not left, and records that an applicant withdrew. */
@Controller
class WithholdingController {

    private final OpeningClaims opening;
    private final ClaimPages pages;
    private final Withholding withholding;
    private final Adding adding;
    private final Withdrawing withdrawing;
    private final MessageSource messages;

    WithholdingController(OpeningClaims opening, ClaimPages pages, Withholding withholding, Adding adding, Withdrawing withdrawing, MessageSource messages) {
        this.opening = opening;
        this.pages = pages;
        this.withholding = withholding;
        this.adding = adding;
        this.withdrawing = withdrawing;
        this.messages = messages;
    }

    @PostMapping("/desk/claims/{number}/decision/hold")
    @AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD})
    String hold(@PathVariable String number, @RequestParam(required = false) WithholdingReason reason,
            @RequestParam(defaultValue = "") String words, Model page, HttpSession session, HttpServletResponse response) {
        var claim = claim(number, session);
        try {
            withholding.hold(claim.id(), reason, words);
            return back(claim);
        } catch (WithholdingNotPossible refused) {
            return again(claim, refused, reason, words, page, session, response);
        }
    }

    @PostMapping("/desk/claims/{number}/decision/release")
    @AllowedFor({Role.REVIEWER, Role.TEAM_LEAD})
    String release(@PathVariable String number, @RequestParam(name = Seen.BOX, required = false) Long seen, Model page, HttpSession session, HttpServletResponse response) {
        var claim = claim(number, session);
        try {
            if (seen != null) {
                adding.see(claim.id(), seen);
            }
            withholding.release(claim.id());
            return back(claim);
        } catch (WithholdingNotPossible refused) {
            return again(claim, refused, null, "", page, session, response);
        }
    }

    @PostMapping("/desk/claims/{number}/decision/recall")
    @AllowedFor({Role.REVIEWER, Role.TEAM_LEAD})
    String recall(@PathVariable String number, @RequestParam(required = false) WithholdingReason reason,
            @RequestParam(defaultValue = "") String words, Model page, HttpSession session, HttpServletResponse response) {
        var claim = claim(number, session);
        try {
            withholding.recall(claim.id(), reason, words);
            return back(claim);
        } catch (WithholdingNotPossible refused) {
            return again(claim, refused, reason, words, page, session, response);
        }
    }

    /** A withdrawal that came by letter or telephone. */
    @PostMapping("/desk/claims/{number}/withdrawal")
    @AllowedFor({Role.CASEWORKER, Role.TEAM_LEAD})
    String withdrawal(@PathVariable String number, @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate on,
            Model page, HttpSession session, HttpServletResponse response) {
        var claim = claim(number, session);
        try {
            if (on != null) {
                withdrawing.record(claim.id(), on);
                return back(claim);
            }
        } catch (WithdrawalNotPossible refused) {
            page.addAttribute("withdrawnOn", on);
        }
        return show(claim, new Problem("withdrawn-on", text("desk.withdrawal.problem")), page, session, response);
    }

    /** Whoever acts on a claim has said why they are in it. */
    private ClaimSummary claim(String number, HttpSession session) {
        var claim = opening.find(number);
        opening.purpose(claim, session);
        return claim;
    }

    private static String back(ClaimSummary claim) {
        return "redirect:/desk/claims/" + claim.number();
    }

    private String again(ClaimSummary claim, WithholdingNotPossible refused, WithholdingReason reason, String words, Model page,
            HttpSession session, HttpServletResponse response) {
        page.addAttribute("withholdingReason", reason);
        page.addAttribute("withholdingWords", words);
        return show(claim, new Problem("withholding-reason", text("desk.withholding.problem." + refused.problem())), page, session, response);
    }

    private String show(ClaimSummary claim, Problem problem, Model page, HttpSession session, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        page.addAttribute("errors", List.of(problem));
        return pages.show(pages.open(claim, session), page);
    }

    private String text(String key) {
        return messages.getMessage(key, null, ClaimPages.DUTCH);
    }
}
