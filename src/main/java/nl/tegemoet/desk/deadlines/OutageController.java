package nl.tegemoet.desk.deadlines;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.tegemoet.claim.Claims;
import nl.tegemoet.deadline.Outage;
import nl.tegemoet.deadline.OutageNotPossible;
import nl.tegemoet.deadline.RecordingOutages;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Records outages of the portal (storing, Awb 2:21): first what it would do, then, when that is confirmed, the outage. */
@Controller
@RequestMapping("/desk/outages")
@AllowedFor(Role.TEAM_LEAD)
class OutageController {

    private static final String FORM = "outage";
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    private final RecordingOutages recording;
    private final Claims claims;
    private final Forms forms;
    private final MessageSource messages;
    private final Clock clock;

    OutageController(RecordingOutages recording, Claims claims, Forms forms, MessageSource messages, Clock clock) {
        this.recording = recording;
        this.claims = claims;
        this.forms = forms;
        this.messages = messages;
        this.clock = clock;
    }

    /** One line of the list. */
    record Row(Outage outage, ZonedDateTime from, ZonedDateTime until, long terms) {
    }

    /** What was typed. */
    private record Typed(Outage.Span span, LocalDate extendedUntil, String what) {
    }

    @GetMapping
    String show(Model page) {
        return render(forms.view(FORM, Map.of(), DUTCH), List.of(), page);
    }

    /** @param confirmed what the page said that would happen; empty as long as it said nothing */
    @PostMapping
    String record(@RequestParam(name = "_confirmed", defaultValue = "") String confirmed, HttpServletRequest request,
            HttpServletResponse response, Model page, RedirectAttributes next) {
        var post = forms.bind(FORM, request.getParameterMap());
        var form = forms.view(post, Map.of(), DUTCH);
        if (!post.isComplete()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return render(form, form.problems(), page);
        }
        try {
            var typed = typed(post);
            var effect = recording.foresee(typed.span(), typed.extendedUntil());
            var said = typed.span() + " " + typed.extendedUntil() + " " + effect.terms();
            if (!confirmed.equals(said)) {
                page.addAttribute("effect", effect);
                page.addAttribute("wentBy", claims.labels(effect.wentBy()).values());
                page.addAttribute("extendedUntil", typed.extendedUntil());
                page.addAttribute("said", said);
                return render(form, List.of(), page);
            }
            recording.record(typed.span(), typed.extendedUntil(), typed.what());
            next.addFlashAttribute("recorded", effect.terms());
            return "redirect:/desk/outages";
        } catch (OutageNotPossible refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return render(form, List.of(new Problem(null, messages.getMessage("outage.refused." + refused.problem(), null, DUTCH))), page);
        }
    }

    private Typed typed(FormPost post) {
        return new Typed(new Outage.Span(moment(post, "from").toInstant(), moment(post, "until").toInstant()),
                LocalDate.parse(post.text("extendedUntil")), post.text("what"));
    }

    private ZonedDateTime moment(FormPost post, String key) {
        return LocalDate.parse(post.text(key + "Day")).atTime(LocalTime.parse(post.text(key + "Time"), TIME)).atZone(clock.getZone());
    }

    private String render(FormView form, List<Problem> problems, Model page) {
        page.addAttribute("outages", recording.outages().stream().map(one -> new Row(one.outage(),
                one.outage().span().from().atZone(clock.getZone()), one.outage().span().until().atZone(clock.getZone()), one.terms())).toList());
        page.addAttribute("form", form);
        page.addAttribute("errors", problems);
        return "desk/outages";
    }
}
