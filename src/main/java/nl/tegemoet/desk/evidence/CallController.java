package nl.tegemoet.desk.evidence;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.tegemoet.claim.ClaimSummary;
import nl.tegemoet.desk.OpeningClaims;
import nl.tegemoet.evidence.Call;
import nl.tegemoet.evidence.Calling;
import nl.tegemoet.form.FormPost;
import nl.tegemoet.form.FormView;
import nl.tegemoet.form.FormView.Problem;
import nl.tegemoet.form.Forms;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.Role;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Records a telephone call, and warns beforehand when the applicant does not want one or it is not a safe time. */
@Controller
@RequestMapping("/desk/claims/{number}/calls/new")
@AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD})
class CallController {

    private static final String FORM = "call";
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    private final OpeningClaims opening;
    private final Calling calling;
    private final Forms forms;
    private final MessageSource messages;
    private final Clock clock;

    CallController(OpeningClaims opening, Calling calling, Forms forms, MessageSource messages, Clock clock) {
        this.opening = opening;
        this.calling = calling;
        this.forms = forms;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable String number, HttpSession session, Model page) {
        var claim = opening.find(number);
        opening.purpose(claim, session);
        return render(claim, UUID.randomUUID(), forms.view(FORM, Map.of(), DUTCH), List.of(), page);
    }

    /** @param once what the page chose, so that a second click adds nothing */
    @PostMapping
    String record(@PathVariable String number, @RequestParam(name = "_once", required = false) UUID once, HttpServletRequest request,
            HttpServletResponse response, HttpSession session, Model page) {
        var claim = opening.find(number);
        opening.purpose(claim, session);
        var chosen = once == null ? UUID.randomUUID() : once;
        var post = forms.bind(FORM, request.getParameterMap());
        var form = forms.view(post, Map.of(), DUTCH);
        if (!post.isComplete()) {
            return again(claim, chosen, form, form.problems(), response, page);
        }
        var at = LocalDate.parse(post.text("on")).atTime(LocalTime.parse(post.text("time"), TIME)).atZone(clock.getZone()).toInstant();
        if (at.isAfter(clock.instant())) {
            return again(claim, chosen, form, List.of(new Problem("time", text("evidence.call.future"))), response, page);
        }
        record(chosen, claim, at, post);
        return "redirect:/desk/claims/" + claim.number() + "#calls";
    }

    private void record(UUID chosen, ClaimSummary claim, Instant at, FormPost post) {
        var reached = Call.Reached.valueOf(upper(post, "reached"));
        calling.record(chosen, claim.id(), at, reached, reached == Call.Reached.YES ? Call.Proof.valueOf(upper(post, "proof")) : null,
                post.text("agreed"), reached == Call.Reached.YES ? null : Call.Next.valueOf(upper(post, "next")));
    }

    private static String upper(FormPost post, String key) {
        return post.text(key).toUpperCase(Locale.ROOT);
    }

    private String text(String key) {
        return messages.getMessage(key, null, DUTCH);
    }

    private String again(ClaimSummary claim, UUID once, FormView form, List<Problem> problems, HttpServletResponse response, Model page) {
        response.setStatus(problems.isEmpty() ? HttpStatus.OK.value() : HttpStatus.UNPROCESSABLE_ENTITY.value());
        return render(claim, once, form, problems, page);
    }

    private String render(ClaimSummary claim, UUID once, FormView form, List<Problem> problems, Model page) {
        page.addAttribute("claim", claim);
        page.addAttribute("once", once);
        page.addAttribute("address", "/desk/claims/" + claim.number() + "/calls/new");
        page.addAttribute("warnings", calling.objections(claim.id(), clock.instant()).stream().map(one -> text("evidence.call.objection." + one)).toList());
        page.addAttribute("form", form);
        page.addAttribute("errors", problems);
        page.addAttribute("kept", List.of());
        return "desk/evidence-form";
    }
}
