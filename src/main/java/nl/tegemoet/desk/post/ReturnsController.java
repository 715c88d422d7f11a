package nl.tegemoet.desk.post;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tegemoet.claim.ClaimSummary;
import nl.tegemoet.claim.Claims;
import nl.tegemoet.form.FormView.Problem;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.ClaimNumber;
import nl.tegemoet.sending.FollowUp;
import nl.tegemoet.sending.PaperId;
import nl.tegemoet.sending.ReturnReason;
import nl.tegemoet.sending.ReturnRefused;
import nl.tegemoet.sending.Returning;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What came back: paper, found by the number that is on it, and e-mails. */
@Controller
@AllowedFor(Role.DISPATCHER)
class ReturnsController {

    private static final int MOST_FOLLOW_UPS = 200;
    private static final String RECORDED = "redirect:/desk/post?recorded=yes";

    private final Returning returning;
    private final Claims claims;
    private final PostPage page;

    ReturnsController(Returning returning, Claims claims, PostPage page) {
        this.returning = returning;
        this.claims = claims;
        this.page = page;
    }

    /** A letter that came back, with the number of its claim. */
    record Row(FollowUp followUp, ClaimNumber number) {
    }

    @GetMapping("/desk/post/returned")
    String find(@RequestParam(defaultValue = "") String number, Model model, HttpServletResponse response) {
        var claim = claim(number);
        if (claim.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page.show(model, List.of(page.problem("number", "post.returned.unknown")));
        }
        return show(claim.get(), List.of(), model);
    }

    @PostMapping("/desk/post/returned")
    String record(@RequestParam(defaultValue = "") String number, @RequestParam(defaultValue = "") String paper,
            @RequestParam(defaultValue = "") String why, Model model, HttpServletResponse response) {
        var claim = claim(number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var reason = Stream.of(ReturnReason.values()).filter(one -> one.name().equals(why)).findFirst();
        var known = returning.posted(claim.id()).stream().filter(one -> one.id().toString().equals(paper)).findFirst();
        if (reason.isEmpty() || known.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return show(claim, List.of(page.problem(known.isEmpty() ? "paper" : "why", "post.returned.choose")), model);
        }
        try {
            returning.paperCameBack(PaperId.of(paper), reason.get());
        } catch (ReturnRefused recordedMeanwhile) {
            return RECORDED;
        }
        return RECORDED;
    }

    @PostMapping("/desk/post/bounced")
    String bounced(@RequestParam(defaultValue = "") String messageId, Model model, HttpServletResponse response) {
        try {
            returning.noticeCameBack(messageId);
            return RECORDED;
        } catch (ReturnRefused unknown) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page.show(model, List.of(page.problem("messageId", "post.bounced.unknown")));
        }
    }

    /** Every letter that came back and waits for somebody who finds the right address. */
    @GetMapping("/desk/post/follow-ups")
    @AllowedFor({Role.DISPATCHER, Role.CASEWORKER, Role.TEAM_LEAD})
    String followUps(Model model) {
        model.addAttribute("rows", returning.open(MOST_FOLLOW_UPS).stream()
                .map(followUp -> new Row(followUp, claims.summary(followUp.claim()).number())).toList());
        return "desk/post-follow-ups";
    }

    private String show(ClaimSummary claim, List<Problem> errors, Model model) {
        model.addAttribute("number", claim.number());
        model.addAttribute("posted", returning.posted(claim.id()));
        model.addAttribute("reasons", ReturnReason.values());
        model.addAttribute("errors", errors);
        return "desk/post-returned";
    }

    private Optional<ClaimSummary> claim(String typed) {
        try {
            return claims.find(new ClaimNumber(typed.strip().toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException notANumber) {
            return Optional.empty();
        }
    }
}
