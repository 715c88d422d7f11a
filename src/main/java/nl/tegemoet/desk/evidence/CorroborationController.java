package nl.tegemoet.desk.evidence;

import jakarta.servlet.http.HttpSession;
import nl.tegemoet.desk.OpeningClaims;
import nl.tegemoet.evidence.Corroborating;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** How many other claims speak of the same; opened on purpose, because it is recorded who looked. */
@Controller
@AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD, Role.OBJECTION_LAWYER})
class CorroborationController {

    private final OpeningClaims opening;
    private final Corroborating corroborating;

    CorroborationController(OpeningClaims opening, Corroborating corroborating) {
        this.opening = opening;
        this.corroborating = corroborating;
    }

    @GetMapping("/desk/claims/{number}/corroboration")
    String show(@PathVariable String number, HttpSession session, Model page) {
        var claim = opening.find(number);
        page.addAttribute("claim", claim);
        page.addAttribute("counts", corroborating.counts(claim.id(), opening.purpose(claim, session)));
        return "desk/corroboration";
    }
}
