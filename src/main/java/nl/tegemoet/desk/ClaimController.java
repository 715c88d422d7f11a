package nl.tegemoet.desk;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import nl.tegemoet.claim.Noting;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.Role;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of one claim. */
@Controller
@AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD, Role.OBJECTION_LAWYER, Role.AUDITOR})
class ClaimController {

    private static final int LONGEST_NOTE = 8_000;

    private final OpeningClaims opening;
    private final ClaimPages pages;
    private final Noting noting;
    private final ClaimNews news;

    ClaimController(OpeningClaims opening, ClaimPages pages, Noting noting, ClaimNews news) {
        this.opening = opening;
        this.pages = pages;
        this.noting = noting;
        this.news = news;
    }

    @GetMapping("/desk/claims/{number}")
    String claim(@PathVariable String number, Model page, HttpSession session) {
        return pages.show(pages.open(opening.find(number), session), page);
    }

    /** The page is still open: renews the sign of life, and tells who else has the claim open. */
    @PostMapping("/desk/claims/{number}/presence")
    ResponseEntity<List<String>> present(@PathVariable String number, HttpSession session) {
        var claim = opening.find(number);
        opening.purpose(claim, session);
        return ResponseEntity.ok(news.present(claim.id()));
    }

    @PostMapping("/desk/claims/{number}/notes")
    @AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD, Role.OBJECTION_LAWYER})
    String note(@PathVariable String number, @RequestParam(defaultValue = "") String note, Model page, HttpSession session,
            HttpServletResponse response) {
        var claim = opening.find(number);
        opening.purpose(claim, session);
        if (note.isBlank() || note.length() > LONGEST_NOTE) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            page.addAttribute("noteTyped", note);
            page.addAttribute("noteWrong", true);
            return pages.show(pages.open(claim, session), page);
        }
        noting.write(claim.id(), note);
        return "redirect:/desk/claims/" + claim.number() + "#notes";
    }
}
