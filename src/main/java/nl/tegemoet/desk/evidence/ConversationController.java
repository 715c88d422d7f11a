package nl.tegemoet.desk.evidence;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.tegemoet.assessment.ClaimAccess;
import nl.tegemoet.claim.Addition.Origin;
import nl.tegemoet.claim.AdditionNotPossible;
import nl.tegemoet.claim.ClaimSummary;
import nl.tegemoet.desk.NamedColleagues;
import nl.tegemoet.desk.NamedColleagues.WhoIsMeant;
import nl.tegemoet.desk.OpeningClaims;
import nl.tegemoet.evidence.Conversation;
import nl.tegemoet.evidence.Conversation.Plan;
import nl.tegemoet.evidence.Conversation.Reason;
import nl.tegemoet.evidence.Conversation.Way;
import nl.tegemoet.evidence.ConversationNotPossible;
import nl.tegemoet.evidence.Conversing;
import nl.tegemoet.form.FormPost;
import nl.tegemoet.form.FormView;
import nl.tegemoet.form.FormView.Problem;
import nl.tegemoet.form.Forms;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.Colleague;
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
import org.springframework.web.server.ResponseStatusException;

/** Plans a talk with the applicant, records that it does not take place, what was said, and what the applicant says of the report. */
@Controller
@RequestMapping("/desk/claims/{number}/conversations")
@AllowedFor({Role.CASEWORKER, Role.TEAM_LEAD})
class ConversationController {

    private static final String PLAN = "plan-conversation";
    private static final Map<String, String> FORMS = Map.of("report", "conversation-report", "off", "conversation-off", "reply", "conversation-reply");
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    private final OpeningClaims opening;
    private final Conversing conversing;
    private final NamedColleagues colleagues;
    private final ClaimAccess access;
    private final Forms forms;
    private final MessageSource messages;
    private final Clock clock;

    ConversationController(OpeningClaims opening, Conversing conversing, NamedColleagues colleagues, ClaimAccess access, Forms forms,
            MessageSource messages, Clock clock) {
        this.opening = opening;
        this.conversing = conversing;
        this.colleagues = colleagues;
        this.access = access;
        this.forms = forms;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/new")
    String plan(@PathVariable String number, HttpSession session, Model page) {
        var claim = opened(number, session);
        return render(claim, "new", UUID.randomUUID(), forms.view(PLAN, Map.of(), DUTCH), List.of(), page);
    }

    /** @param once what the page chose, so that a second click invites nobody again */
    @PostMapping("/new")
    String invite(@PathVariable String number, @RequestParam(name = "_once", required = false) UUID once, HttpServletRequest request,
            HttpServletResponse response, HttpSession session, Model page) {
        var claim = opened(number, session);
        var chosen = once == null ? UUID.randomUUID() : once;
        var post = forms.bind(PLAN, request.getParameterMap());
        return keep(claim, "new", chosen, post, () -> conversing.invite(chosen, claim.id(), plan(claim, post)), response, page);
    }

    @GetMapping("/{id}/{act:report|off|reply}")
    @AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD})
    String show(@PathVariable String number, @PathVariable UUID id, @PathVariable String act, HttpSession session, Model page) {
        var claim = opened(number, session);
        requireOf(claim, id);
        return render(claim, id + "/" + act, null, forms.view(FORMS.get(act), Map.of(), DUTCH), List.of(), page);
    }

    @PostMapping("/{id}/{act:report|off|reply}")
    @AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD})
    String record(@PathVariable String number, @PathVariable UUID id, @PathVariable String act, HttpServletRequest request,
            HttpServletResponse response, HttpSession session, Model page) {
        var claim = opened(number, session);
        requireOf(claim, id);
        var post = forms.bind(FORMS.get(act), request.getParameterMap());
        return keep(claim, id + "/" + act, null, post, () -> record(id, act, post), response, page);
    }

    private void record(UUID id, String act, FormPost post) {
        switch (act) {
            case "report" -> conversing.report(id, post.text("text"));
            case "off" -> conversing.callOff(id, Reason.valueOf(upper(post, "reason")), post.text("words"));
            default -> conversing.recordReply(id, Origin.valueOf(upper(post, "origin")), LocalDate.parse(post.text("receivedOn")),
                    post.text("agreed").equals("no") ? post.text("words") : "");
        }
    }

    private String keep(ClaimSummary claim, String address, UUID once, FormPost post, Runnable act, HttpServletResponse response, Model page) {
        var form = forms.view(post, Map.of(), DUTCH);
        if (!post.isComplete()) {
            return again(claim, address, once, form, form.problems(), response, page);
        }
        try {
            act.run();
            return "redirect:/desk/claims/" + claim.number() + "#conversations";
        } catch (WhoIsMeant unclear) {
            return again(claim, address, once, form, List.of(new Problem("second", text("desk.access.who", unclear.name()))), response, page);
        } catch (Barred secondPerson) {
            return again(claim, address, once, form, List.of(new Problem("second", text("evidence.conversation.barred"))), response, page);
        } catch (ConversationNotPossible refused) {
            return again(claim, address, once, form, List.of(problem(refused)), response, page);
        } catch (AdditionNotPossible refused) {
            return again(claim, address, once, form, List.of(new Problem(null, text("evidence.addition.problem." + refused.problem()))), response, page);
        }
    }

    /** The named colleague is kept out of this claim. */
    private static final class Barred extends RuntimeException {
    }

    private Plan plan(ClaimSummary claim, FormPost post) {
        var second = second(claim, post.text("second"));
        var at = LocalDate.parse(post.text("on")).atTime(LocalTime.parse(post.text("time"), TIME)).atZone(clock.getZone()).toInstant();
        var consented = post.text("consentedOn");
        return new Plan(at, Way.valueOf(upper(post, "way")), post.text("place"), consented.isEmpty() ? null : LocalDate.parse(consented),
                post.text("whyAgain"), second);
    }

    private Colleague second(ClaimSummary claim, String name) {
        var second = colleagues.one(name);
        if (access.isBarred(second.id(), claim.id())) {
            throw new Barred();
        }
        return second;
    }

    private ClaimSummary opened(String number, HttpSession session) {
        var claim = opening.find(number);
        opening.purpose(claim, session);
        return claim;
    }

    private void requireOf(ClaimSummary claim, UUID id) {
        if (conversing.of(claim.id()).stream().map(Conversation::id).noneMatch(id::equals)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private static String upper(FormPost post, String key) {
        return post.text(key).toUpperCase(Locale.ROOT);
    }

    private Problem problem(ConversationNotPossible refused) {
        var field = switch (refused.problem()) {
            case TOO_SOON, NOT_SAFE -> "on";
            case PLACE_MISSING -> "place";
            case CONSENT_MISSING -> "consentedOn";
            case SAME_PERSON -> "second";
            case HELD_ALREADY -> "whyAgain";
            default -> null;
        };
        return new Problem(field, text("evidence.conversation.problem." + refused.problem()));
    }

    private String text(String key, Object... values) {
        return messages.getMessage(key, values, DUTCH);
    }

    private String again(ClaimSummary claim, String address, UUID once, FormView form, List<Problem> problems, HttpServletResponse response, Model page) {
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return render(claim, address, once, form, problems, page);
    }

    private static String render(ClaimSummary claim, String address, UUID once, FormView form, List<Problem> problems, Model page) {
        page.addAttribute("claim", claim);
        page.addAttribute("once", once);
        page.addAttribute("address", "/desk/claims/" + claim.number() + "/conversations/" + address);
        page.addAttribute("form", form);
        page.addAttribute("errors", problems);
        page.addAttribute("kept", List.of());
        return "desk/evidence-form";
    }
}
