package nl.tegemoet.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.tegemoet.form.FormPost;
import nl.tegemoet.form.FormView;
import nl.tegemoet.form.FormView.Problem;
import nl.tegemoet.form.Forms;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.party.Authorisation;
import nl.tegemoet.party.Representation;
import nl.tegemoet.party.Representation.Details;
import nl.tegemoet.party.Representation.Scope;
import nl.tegemoet.party.RepresentationId;
import nl.tegemoet.party.RepresentationNotPossible;
import nl.tegemoet.party.RepresentativeKind;
import nl.tegemoet.party.Representing;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Whom an applicant lets act for them (machtigen, Awb 2:1), and how that stops. */
@Controller
@RequestMapping("/portal/claim/{id}/representatives")
@AllowedFor(Role.APPLICANT)
class RepresentationController {

    private static final String FORM = "authorise";

    private final Representing representing;
    private final Forms forms;
    private final MessageSource messages;

    RepresentationController(Representing representing, Forms forms, MessageSource messages) {
        this.representing = representing;
        this.forms = forms;
        this.messages = messages;
    }

    /** A representative, as the page tells it; what is not there is null. */
    record Line(RepresentationId id, RepresentativeKind kind, Details details, List<Scope> scope, String from, String until, String endedOn,
            String recordedByUsOn, Representation.State state, boolean mayEnd, boolean refused) {
    }

    @GetMapping
    String show(@PathVariable UUID id, Locale locale, Model model) {
        return render(new ClaimId(id), forms.view(FORM, Map.of(), locale), List.of(), locale, model);
    }

    @PostMapping
    String record(@PathVariable UUID id, HttpServletRequest sent, HttpServletResponse response, Locale locale, Model model) {
        var claim = new ClaimId(id);
        var post = forms.bind(FORM, sent.getParameterMap());
        var problems = new ArrayList<Problem>();
        if (post.isComplete()) {
            try {
                representing.record(claim, read(post));
                return "redirect:/portal/claim/" + id + "/representatives";
            } catch (RepresentationNotPossible refused) {
                var field = switch (refused.problem()) {
                    case ENDS_BEFORE_IT_BEGINS -> "until";
                    case REFUSED_BEFORE -> "name";
                    default -> "acts";
                };
                problems.add(new Problem(field,
                        messages.getMessage("portal.representation.problem." + refused.problem(), null, locale)));
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return render(claim, forms.view(post, Map.of(), locale), problems, locale, model);
    }

    @PostMapping("/{representation}/end")
    String end(@PathVariable UUID id, @PathVariable UUID representation) {
        representing.end(new ClaimId(id), new RepresentationId(representation));
        return "redirect:/portal/claim/" + id + "/representatives";
    }

    /** What was typed, as the room of persons knows it. */
    private static Authorisation read(FormPost post) {
        Set<Scope> scope = EnumSet.noneOf(Scope.class);
        for (var one : Scope.values()) {
            if (Boolean.TRUE.equals(post.answers().get(one.name().toLowerCase(Locale.ROOT)))) {
                scope.add(one);
            }
        }
        return new Authorisation(RepresentativeKind.valueOf(post.text("kind")),
                new Details(post.text("name"), post.text("organisation"), post.text("address"), post.text("phone")), scope,
                LocalDate.parse(post.text("from")), post.text("until").isEmpty() ? null : LocalDate.parse(post.text("until")), null);
    }

    private String render(ClaimId claim, FormView form, List<Problem> more, Locale locale, Model model) {
        var errors = new ArrayList<>(form.problems());
        errors.addAll(more);
        model.addAttribute("claimId", claim);
        model.addAttribute("people", representing.of(claim).stream().map(one -> line(one, locale)).toList());
        model.addAttribute("form", form);
        model.addAttribute("errors", errors);
        return "portal/representation";
    }

    private Line line(Representation one, Locale locale) {
        var state = representing.stateOf(one);
        return new Line(one.id(), one.kind(), one.details(), one.scope().stream().sorted().toList(), Moments.day(one.from(), locale),
                one.until() == null ? null : Moments.day(one.until(), locale), one.endedOn() == null ? null : Moments.day(one.endedOn(), locale),
                one.byApplicant() ? null : Moments.day(one.recordedAt(), locale), state,
                state != Representation.State.ENDED && !one.kind().isAppointed(), one.refused());
    }
}
