package nl.tegemoet.desk.intake;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.tegemoet.claim.ClaimSummary;
import nl.tegemoet.claim.Claims;
import nl.tegemoet.claim.Original;
import nl.tegemoet.claim.Safekeeping;
import nl.tegemoet.desk.OpeningClaims;
import nl.tegemoet.form.FormView;
import nl.tegemoet.form.FormView.Problem;
import nl.tegemoet.form.Forms;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.ClaimNumber;
import org.springframework.context.MessageSource;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Originals: what lies here, what came with a claim, and what goes back. */
@Controller
@AllowedFor({Role.CASEWORKER, Role.DISPATCHER})
class OriginalsController {

    private static final String KEEP = "original";
    private static final String RETURN = "original-return";

    private final Safekeeping safekeeping;
    private final OpeningClaims opening;
    private final Claims claims;
    private final Forms forms;
    private final MessageSource messages;

    OriginalsController(Safekeeping safekeeping, OpeningClaims opening, Claims claims, Forms forms, MessageSource messages) {
        this.safekeeping = safekeeping;
        this.opening = opening;
        this.claims = claims;
        this.forms = forms;
        this.messages = messages;
    }

    /** A thing that lies here, with the number of its claim; null while that is being copied. */
    record Row(Original original, ClaimNumber number) {
    }

    @GetMapping("/desk/originals")
    String all(Model page) {
        var here = safekeeping.here();
        var labels = claims.labels(here.stream().map(Original::claim).toList());
        page.addAttribute("rows", here.stream().map(original -> new Row(original, labels.get(original.claim()).number())).toList());
        return "desk/originals";
    }

    @GetMapping("/desk/claims/{number}/originals")
    String ofClaim(@PathVariable String number, Model page) {
        return render(opening.find(number), forms.view(KEEP, Map.of(), IntakeController.DUTCH), page);
    }

    @PostMapping("/desk/claims/{number}/originals")
    String keep(@PathVariable String number, HttpServletRequest request, HttpServletResponse response, Model page) {
        var claim = opening.find(number);
        var post = forms.bind(KEEP, request.getParameterMap());
        if (post.isWrong()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return render(claim, forms.view(post, Map.of(), IntakeController.DUTCH), page);
        }
        safekeeping.keep(claim.id(), post.text("description"), post.text("keptWhere"), LocalDate.parse(post.text("receivedOn")));
        return "redirect:/desk/claims/" + claim.number() + "/originals";
    }

    @GetMapping("/desk/originals/{id}")
    String one(@PathVariable UUID id, Model page) {
        return render(open(id), forms.view(RETURN, Map.of(), IntakeController.DUTCH), List.of(), page);
    }

    @PostMapping("/desk/originals/{id}")
    String giveBack(@PathVariable UUID id, HttpServletRequest request, HttpServletResponse response, Model page) {
        var original = open(id);
        var post = forms.bind(RETURN, request.getParameterMap());
        var problems = new ArrayList<Problem>();
        if (!post.isWrong()) {
            var day = LocalDate.parse(post.text("returnedOn"));
            if (!day.isBefore(original.receivedOn())) {
                return giveBack(original, day, Original.Way.valueOf(post.text("way")));
            }
            problems.add(new Problem("returnedOn", messages.getMessage("desk.originals.before", null, IntakeController.DUTCH)));
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return render(original, forms.view(post, Map.of(), IntakeController.DUTCH), problems, page);
    }

    /** Who is kept out of a claim does not see what came with it. */
    private Original open(UUID id) {
        var original = safekeeping.find(id);
        opening.find(claims.summary(original.claim()).number().value());
        return original;
    }

    private String giveBack(Original original, LocalDate day, Original.Way way) {
        try {
            safekeeping.giveBack(original.id(), day, way);
        } catch (OptimisticLockingFailureException recordedAlready) {
            // a second click; what was asked for is the case
        }
        return "redirect:/desk/originals";
    }

    private String render(ClaimSummary claim, FormView form, Model page) {
        page.addAttribute("claim", claim);
        page.addAttribute("originals", safekeeping.of(claim.id()));
        page.addAttribute("form", form);
        page.addAttribute("errors", form.problems());
        return "desk/claim-originals";
    }

    private String render(Original original, FormView form, List<Problem> others, Model page) {
        var problems = new ArrayList<>(others);
        problems.addAll(form.problems());
        page.addAttribute("original", original);
        page.addAttribute("number", claims.summary(original.claim()).number());
        page.addAttribute("form", form);
        page.addAttribute("errors", problems);
        return "desk/original-return";
    }
}
