package nl.tegemoet.desk.evidence;

import jakarta.servlet.http.HttpSession;
import nl.tegemoet.desk.OpeningClaims;
import nl.tegemoet.evidence.InstitutionId;
import nl.tegemoet.evidence.InstitutionNotFound;
import nl.tegemoet.evidence.Locating;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.Role;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Ties a place in a claim to the register of institutions, or takes the tie away. */
@Controller
@AllowedFor({Role.CASEWORKER, Role.TEAM_LEAD})
class StayController {

    private final OpeningClaims opening;
    private final Locating locating;

    StayController(OpeningClaims opening, Locating locating) {
        this.opening = opening;
        this.locating = locating;
    }

    /** @param institution empty: none after all */
    @PostMapping("/desk/claims/{number}/stays/{stay}")
    String tie(@PathVariable String number, @PathVariable String stay, @RequestParam(defaultValue = "") String institution, HttpSession session) {
        var claim = opening.find(number);
        opening.purpose(claim, session);
        try {
            locating.tie(claim.id(), Integer.parseInt(stay) - 1, institution.isEmpty() ? null : InstitutionId.of(institution));
        } catch (InstitutionNotFound | IllegalArgumentException notThere) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return "redirect:/desk/claims/" + claim.number() + "#evidence";
    }
}
