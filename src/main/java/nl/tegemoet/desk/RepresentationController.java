package nl.tegemoet.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.tegemoet.claim.ClaimSummary;
import nl.tegemoet.claim.RefusingRepresentative;
import nl.tegemoet.document.Documents;
import nl.tegemoet.document.StoredDocument;
import nl.tegemoet.form.FormPost;
import nl.tegemoet.form.FormView;
import nl.tegemoet.form.FormView.Problem;
import nl.tegemoet.form.Forms;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.DocumentId;
import nl.tegemoet.party.Authorisation;
import nl.tegemoet.party.Representation;
import nl.tegemoet.party.Representation.Details;
import nl.tegemoet.party.Representation.Scope;
import nl.tegemoet.party.RepresentationId;
import nl.tegemoet.party.RepresentationNotFound;
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
import org.springframework.web.bind.annotation.RequestParam;

/** Records from paper who acts for an applicant (vertegenwoordiger, Awb 2:1), and ends it. */
@Controller("deskRepresentationController")
@RequestMapping("/desk/claims/{number}/representatives")
@AllowedFor({Role.CASEWORKER, Role.TEAM_LEAD})
class RepresentationController {

    private static final String FORM = "representative";
    private static final String REFUSAL = "refuse-representative";
    /** Not a question of the form: its choices are the documents of this one claim. */
    private static final String DOCUMENT = "document";

    private final OpeningClaims opening;
    private final Representing representing;
    private final RefusingRepresentative refusing;
    private final TypedAddress addresses;
    private final Documents documents;
    private final Forms forms;
    private final MessageSource messages;

    RepresentationController(OpeningClaims opening, Representing representing, RefusingRepresentative refusing, TypedAddress addresses,
            Documents documents, Forms forms, MessageSource messages) {
        this.opening = opening;
        this.representing = representing;
        this.refusing = refusing;
        this.addresses = addresses;
        this.documents = documents;
        this.forms = forms;
        this.messages = messages;
    }

    @GetMapping
    String show(@PathVariable String number, Model page, HttpSession session) {
        return render(claim(number, session), forms.view(FORM, Map.of(), ClaimPages.DUTCH), List.of(), "", page);
    }

    @PostMapping
    String record(@PathVariable String number, @RequestParam(defaultValue = "") String document, HttpServletRequest sent,
            HttpServletResponse response, Model page, HttpSession session) {
        var claim = claim(number, session);
        var typed = new HashMap<>(sent.getParameterMap());
        typed.remove(DOCUMENT);
        var post = forms.bind(FORM, typed);
        var problems = new ArrayList<Problem>();
        var chosen = documents.list(claim.id()).stream().map(StoredDocument::id).filter(id -> id.toString().equals(document)).findFirst();
        if (chosen.isEmpty() && !document.isEmpty()) {
            problems.add(problem(RepresentationNotPossible.Problem.UNKNOWN_DOCUMENT));
        }
        if (post.isComplete() && problems.isEmpty()) {
            try {
                representing.record(claim.id(), read(post, chosen.orElse(null)));
                return "redirect:/desk/claims/" + claim.number() + "/representatives";
            } catch (RepresentationNotPossible refused) {
                problems.add(problem(refused.problem()));
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return render(claim, forms.view(post, Map.of(), ClaimPages.DUTCH), problems, document, page);
    }

    @PostMapping("/{representation}/end")
    String end(@PathVariable String number, @PathVariable UUID representation, HttpSession session) {
        var claim = claim(number, session);
        try {
            representing.end(claim.id(), new RepresentationId(representation));
        } catch (RepresentationNotFound notOfThisClaim) {
            throw new NotThere();
        }
        return "redirect:/desk/claims/" + claim.number() + "/representatives";
    }

    @GetMapping("/{representation}/refuse")
    @AllowedFor(Role.TEAM_LEAD)
    String askToRefuse(@PathVariable String number, @PathVariable UUID representation, Model page, HttpSession session) {
        var claim = claim(number, session);
        var known = TypedAddress.apart(acting(claim, representation).details().address());
        return refusal(claim, representation, forms.view(REFUSAL, known, ClaimPages.DUTCH), List.of(), page);
    }

    @PostMapping("/{representation}/refuse")
    @AllowedFor(Role.TEAM_LEAD)
    String refuse(@PathVariable String number, @PathVariable UUID representation, HttpServletRequest sent, HttpServletResponse response, Model page,
            HttpSession session) {
        var claim = claim(number, session);
        acting(claim, representation);
        var post = forms.bind(REFUSAL, sent.getParameterMap());
        var form = forms.view(post, Map.of(), ClaimPages.DUTCH);
        var problems = new ArrayList<>(form.problems());
        problems.addAll(addresses.problems(post));
        if (problems.isEmpty()) {
            try {
                refusing.refuse(claim.id(), new RepresentationId(representation), post.text("reason"), addresses.read(post));
                return "redirect:/desk/claims/" + claim.number() + "/representatives";
            } catch (RepresentationNotPossible refused) {
                problems.add(problem(refused.problem()));
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return refusal(claim, representation, form, problems, page);
    }

    private Representation acting(ClaimSummary claim, UUID id) {
        return representing.of(claim.id()).stream().filter(one -> one.id().value().equals(id) && representing.stateOf(one) != Representation.State.ENDED)
                .findFirst().orElseThrow(NotThere::new);
    }

    private String refusal(ClaimSummary claim, UUID representation, FormView form, List<Problem> problems, Model page) {
        page.addAttribute("claim", claim);
        page.addAttribute("once", null);
        page.addAttribute("address", "/desk/claims/" + claim.number() + "/representatives/" + representation + "/refuse");
        page.addAttribute("warnings", List.of());
        page.addAttribute("form", form);
        page.addAttribute("errors", problems);
        page.addAttribute("kept", List.of());
        return "desk/evidence-form";
    }

    /** What was typed, as the room of persons knows it. */
    private static Authorisation read(FormPost post, DocumentId document) {
        Set<Scope> scope = EnumSet.noneOf(Scope.class);
        for (var one : Scope.values()) {
            if (Boolean.TRUE.equals(post.answers().get(one.name().toLowerCase(Locale.ROOT)))) {
                scope.add(one);
            }
        }
        return new Authorisation(RepresentativeKind.valueOf(post.text("kind")),
                new Details(post.text("name"), post.text("organisation"), post.text("address"), post.text("phone")), scope,
                LocalDate.parse(post.text("from")), post.text("until").isEmpty() ? null : LocalDate.parse(post.text("until")), document);
    }

    private ClaimSummary claim(String number, HttpSession session) {
        var claim = opening.find(number);
        opening.purpose(claim, session);
        return claim;
    }

    private Problem problem(RepresentationNotPossible.Problem problem) {
        var field = switch (problem) {
            case NO_DOCUMENT, UNKNOWN_DOCUMENT -> DOCUMENT;
            case ENDS_BEFORE_IT_BEGINS -> "until";
            case NO_SCOPE -> "acts";
            case REASON_MISSING -> "reason";
            case REFUSED_BEFORE -> "name";
            case TOO_MANY, LAWYER, APPOINTED -> null;
        };
        return new Problem(field, messages.getMessage("desk.representation.problem." + problem, null, ClaimPages.DUTCH));
    }

    private String render(ClaimSummary claim, FormView form, List<Problem> more, String document, Model page) {
        var errors = new ArrayList<>(form.problems());
        errors.addAll(more);
        page.addAttribute("claim", claim);
        page.addAttribute("representatives", representing.of(claim.id()));
        page.addAttribute("refusals", representing.refusals(claim.id()).stream()
                .collect(Collectors.toMap(refusal -> refusal.representation().id(), Function.identity())));
        page.addAttribute("documents", documents.list(claim.id()));
        page.addAttribute("chosenDocument", document);
        page.addAttribute("form", form);
        page.addAttribute("errors", errors);
        return "desk/representation";
    }
}
