package nl.tegemoet.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.tegemoet.form.FormView.Problem;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.Colleague;
import nl.tegemoet.identity.Colleagues;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Mandate;
import nl.tegemoet.identity.MandateId;
import nl.tegemoet.identity.MandateKind;
import nl.tegemoet.identity.MandateNotPossible;
import nl.tegemoet.identity.Mandates;
import nl.tegemoet.identity.Role;
import org.springframework.context.MessageSource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The register of mandates (mandaatregister, Awb 10:3): an administrator records, a team lead confirms, both may end. */
@Controller
class MandateController {

    private static final String BACK = "redirect:/desk/mandates";
    private static final Typed NOTHING = new Typed("", null, null, null, null, null);

    private final Mandates mandates;
    private final Colleagues colleagues;
    private final CurrentActor currentActor;
    private final MessageSource messages;
    private final Clock clock;

    MandateController(Mandates mandates, Colleagues colleagues, CurrentActor currentActor, MessageSource messages, Clock clock) {
        this.mandates = mandates;
        this.colleagues = colleagues;
        this.currentActor = currentActor;
        this.messages = messages;
        this.clock = clock;
    }

    /** One line of the register, and what the person who looks may do with it. */
    record Row(Mandate mandate, Mandate.State state, boolean mayConfirm, boolean mayEnd) {
    }

    /** What was typed, to be shown again; a person is chosen among those whose name begins with what was typed first. */
    record Typed(String name, String holder, Set<MandateKind> kind, String basis,
                 @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate begins,
                 @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate ends) {

        Typed {
            name = name == null ? "" : name.strip();
            kind = kind == null ? Set.of() : kind;
        }
    }

    @GetMapping("/desk/mandates")
    @AllowedFor({Role.ADMINISTRATOR, Role.TEAM_LEAD, Role.AUDITOR})
    String register(@RequestParam(defaultValue = "") String name, Model page) {
        return show(new Typed(name, null, null, null, null, null), List.of(), page);
    }

    @PostMapping("/desk/mandates")
    @AllowedFor(Role.ADMINISTRATOR)
    String record(Typed typed, Model page, HttpServletResponse response, RedirectAttributes next) {
        var holder = signers(typed.holder()).stream().filter(one -> one.id().equals(typed.holder())).findFirst();
        return attempt(() -> mandates.record(holder.orElse(null), typed.kind(), typed.basis(), typed.begins(), typed.ends()), "recorded", typed,
                page, response, next);
    }

    @PostMapping("/desk/mandates/{id}/confirm")
    @AllowedFor(Role.TEAM_LEAD)
    String confirm(@PathVariable String id, Model page, HttpServletResponse response, RedirectAttributes next) {
        return attempt(() -> mandates.confirm(id(id)), "confirmed", NOTHING, page, response, next);
    }

    @PostMapping("/desk/mandates/{id}/end")
    @AllowedFor({Role.ADMINISTRATOR, Role.TEAM_LEAD})
    String end(@PathVariable String id, @RequestParam(defaultValue = "") String reason, Model page, HttpServletResponse response,
            RedirectAttributes next) {
        return attempt(() -> mandates.end(id(id), reason), "ended", NOTHING, page, response, next);
    }

    private String attempt(Runnable act, String done, Typed typed, Model page, HttpServletResponse response, RedirectAttributes next) {
        try {
            act.run();
            next.addFlashAttribute("done", done);
            return BACK;
        } catch (MandateNotPossible refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            var message = messages.getMessage("desk.mandate.problem." + refused.problem(), null, ClaimPages.DUTCH);
            return show(typed, List.of(new Problem(field(refused.problem()), message)), page);
        }
    }

    private static String field(MandateNotPossible.Problem problem) {
        return switch (problem) {
            case HOLDER_MISSING, OVERLAPS -> "holder";
            case KIND_MISSING -> "kind-GRANT";
            case BASIS_MISSING -> "basis";
            case BEGIN_MISSING -> "begins";
            case ENDS_BEFORE_BEGIN, ENDS_IN_THE_PAST -> "ends";
            case OWN_MANDATE, SAME_PERSON, REASON_MISSING, CHANGED_MEANWHILE -> null;
        };
    }

    private String show(Typed typed, List<Problem> problems, Model page) {
        var actor = currentActor.actor();
        var today = LocalDate.now(clock);
        page.addAttribute("rows", mandates.all().stream().map(mandate -> row(mandate, today)).toList());
        page.addAttribute("mayRecord", actor.is(Role.ADMINISTRATOR));
        page.addAttribute("typed", typed);
        page.addAttribute("found", signers(typed.name()));
        page.addAttribute("kinds", MandateKind.values());
        page.addAttribute("errors", problems);
        return "desk/mandates";
    }

    private Row row(Mandate mandate, LocalDate today) {
        var actor = currentActor.actor();
        var state = mandate.state(today);
        var over = state == Mandate.State.ENDED || state == Mandate.State.EXPIRED;
        return new Row(mandate, state, state == Mandate.State.TO_CONFIRM && actor.is(Role.TEAM_LEAD) && !mandate.holder().equals(actor.id())
                && !mandate.recorded().by().equals(actor.id()), !over && (actor.is(Role.TEAM_LEAD) || actor.is(Role.ADMINISTRATOR)));
    }

    /** Those who may have a mandate: reviewers and team leads. */
    private List<Colleague> signers(String name) {
        return name == null || name.isBlank() ? List.of() : Stream.of(Role.REVIEWER, Role.TEAM_LEAD)
                .flatMap(role -> colleagues.find(role, name).stream()).distinct().toList();
    }

    private static MandateId id(String text) {
        try {
            return MandateId.of(text);
        } catch (IllegalArgumentException notAnId) {
            throw new NotThere();
        }
    }
}
