package nl.tegemoet.desk;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.tegemoet.assessment.AccessNotPossible;
import nl.tegemoet.assessment.Conflicts;
import nl.tegemoet.assessment.Restrictions;
import nl.tegemoet.claim.ClaimSummary;
import nl.tegemoet.form.FormView.Problem;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Role;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who may see a claim: interests of staff (Awb 2:4) and claims that are restricted to named people. */
@Controller
class AccessController {

    private final OpeningClaims opening;
    private final ClaimPages pages;
    private final NamedColleagues colleagues;
    private final Conflicts conflicts;
    private final Restrictions restrictions;
    private final CurrentActor currentActor;
    private final MessageSource messages;

    AccessController(OpeningClaims opening, ClaimPages pages, NamedColleagues colleagues, Conflicts conflicts, Restrictions restrictions,
            CurrentActor currentActor, MessageSource messages) {
        this.opening = opening;
        this.pages = pages;
        this.colleagues = colleagues;
        this.conflicts = conflicts;
        this.restrictions = restrictions;
        this.currentActor = currentActor;
        this.messages = messages;
    }

    /** What somebody sees instead of a claim that is shut to them. */
    @GetMapping("/desk/claims/{number}/barred")
    @AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD, Role.OBJECTION_LAWYER, Role.AUDITOR})
    String barred(@PathVariable String number, Model page) {
        return barred(opening.named(number), List.of(), page);
    }

    private String barred(ClaimSummary claim, List<Problem> problems, Model page) {
        var person = currentActor.actor().id();
        var conflict = conflicts.standing(person, claim.id()).orElse(null);
        if (conflict == null && restrictions.shut(person, Set.of(claim.id())).isEmpty()) {
            return back(claim);
        }
        page.addAttribute("number", claim.number());
        page.addAttribute("conflict", conflict);
        page.addAttribute("errors", problems);
        return "desk/barred";
    }

    /** "Ik ken deze persoon": no reason needed, and no way back but through a team lead. */
    @PostMapping("/desk/claims/{number}/conflict")
    @AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD, Role.OBJECTION_LAWYER, Role.AUDITOR})
    String declare(@PathVariable String number, @RequestParam(defaultValue = "") String words) {
        var claim = opening.find(number);
        conflicts.declare(claim.id(), words);
        return back(claim) + "/barred";
    }

    @PostMapping("/desk/claims/{number}/conflict/colleague")
    @AllowedFor(Role.TEAM_LEAD)
    String record(@PathVariable String number, @RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "") String words,
            Model page, HttpSession session, HttpServletResponse response) {
        var claim = opening.find(number);
        return attempt(claim, () -> colleagues.all(name).forEach(one -> conflicts.record(claim.id(), one, words)), page, session, response);
    }

    @PostMapping("/desk/claims/{number}/conflict/{id}/end")
    @AllowedFor(Role.TEAM_LEAD)
    String end(@PathVariable String number, @PathVariable UUID id, @RequestParam(defaultValue = "") String reason, Model page,
            HttpSession session, HttpServletResponse response) {
        var claim = opening.find(number);
        return attempt(claim, () -> conflicts.end(claim.id(), id, reason), page, session, response);
    }

    @PostMapping("/desk/claims/{number}/restriction")
    @AllowedFor(Role.TEAM_LEAD)
    String restrict(@PathVariable String number, @RequestParam(defaultValue = "") String names, @RequestParam(defaultValue = "") String reason,
            Model page, HttpSession session, HttpServletResponse response) {
        var claim = opening.find(number);
        page.addAttribute("restrictionNames", names);
        page.addAttribute("restrictionReason", reason);
        return attempt(claim, () -> restrictions.restrict(claim.id(), names.isBlank() ? List.of() : colleagues.all(names), reason), page, session,
                response);
    }

    @PostMapping("/desk/claims/{number}/restriction/admit")
    @AllowedFor(Role.TEAM_LEAD)
    String admit(@PathVariable String number, @RequestParam(defaultValue = "") String names, Model page, HttpSession session,
            HttpServletResponse response) {
        var claim = opening.find(number);
        return attempt(claim, () -> colleagues.all(names).forEach(one -> restrictions.admit(claim.id(), one)), page, session, response);
    }

    @PostMapping("/desk/claims/{number}/restriction/lift")
    @AllowedFor(Role.TEAM_LEAD)
    String lift(@PathVariable String number, @RequestParam(defaultValue = "") String reason, Model page, HttpSession session,
            HttpServletResponse response) {
        var claim = opening.find(number);
        return attempt(claim, () -> restrictions.lift(claim.id(), reason), page, session, response);
    }

    /** Opens a restricted claim all the same; the reason is also why it is read. */
    @PostMapping("/desk/claims/{number}/restriction/force")
    @AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD, Role.OBJECTION_LAWYER, Role.AUDITOR})
    String force(@PathVariable String number, @RequestParam(defaultValue = "") String reason, Model page, HttpSession session,
            HttpServletResponse response) {
        var claim = opening.named(number);
        try {
            restrictions.force(claim.id(), reason);
            opening.giveReason(claim, reason, session);
            return back(claim);
        } catch (AccessNotPossible refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return barred(claim, List.of(new Problem("reason", text("desk.access.problem." + refused.problem()))), page);
        }
    }

    /** A team lead has looked at why somebody opened a restricted claim. */
    @PostMapping("/desk/forced-access/{id}/seen")
    @AllowedFor(Role.TEAM_LEAD)
    String seen(@PathVariable UUID id) {
        try {
            restrictions.see(id);
        } catch (AccessNotPossible seenMeanwhile) {
            // the list that is shown next says how it is
        }
        return "redirect:/desk";
    }

    private String attempt(ClaimSummary claim, Runnable act, Model page, HttpSession session, HttpServletResponse response) {
        opening.purpose(claim, session);
        try {
            act.run();
            return back(claim) + "#access";
        } catch (AccessNotPossible refused) {
            return again(claim, text("desk.access.problem." + refused.problem()), page, session, response);
        } catch (NamedColleagues.WhoIsMeant unclear) {
            return again(claim, messages.getMessage("desk.access.who", new Object[] {unclear.name()}, ClaimPages.DUTCH), page, session, response);
        }
    }

    private String again(ClaimSummary claim, String problem, Model page, HttpSession session, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        page.addAttribute("accessOpen", true);
        page.addAttribute("errors", List.of(new Problem("access", problem)));
        return pages.show(pages.open(claim, session), page);
    }

    private static String back(ClaimSummary claim) {
        return "redirect:/desk/claims/" + claim.number();
    }

    private String text(String key) {
        return messages.getMessage(key, null, ClaimPages.DUTCH);
    }
}
