package nl.tegemoet.desk.evidence;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.tegemoet.claim.ArchiveConsent;
import nl.tegemoet.claim.ClaimSummary;
import nl.tegemoet.claim.Claims;
import nl.tegemoet.claim.DelayNotPossible;
import nl.tegemoet.desk.OpeningClaims;
import nl.tegemoet.desk.TypedAddress;
import nl.tegemoet.evidence.AskedBody;
import nl.tegemoet.evidence.EvidenceRequest;
import nl.tegemoet.evidence.EvidenceRequest.Body;
import nl.tegemoet.evidence.EvidenceRequest.Kind;
import nl.tegemoet.evidence.Gathering;
import nl.tegemoet.evidence.Institution;
import nl.tegemoet.evidence.Locating;
import nl.tegemoet.evidence.PlacedStay;
import nl.tegemoet.evidence.RequestNotPossible;
import nl.tegemoet.form.FormPost;
import nl.tegemoet.form.FormView;
import nl.tegemoet.form.FormView.Problem;
import nl.tegemoet.form.Forms;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.DocumentId;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** Asks archives, courts and institutions for papers (stukken opvragen), records what came in, and takes a request back. */
@Controller
@RequestMapping("/desk/claims/{number}/requests")
@AllowedFor({Role.CASEWORKER, Role.TEAM_LEAD})
class RequestController {

    private static final String ASK = "archive-request";
    private static final String DOCUMENTS = "documents";
    private static final Map<String, String> FORMS = Map.of("arrived", "evidence-arrived", "withdraw", "evidence-withdrawal");
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final OpeningClaims opening;
    private final Gathering gathering;
    private final Locating locating;
    private final Claims claims;
    private final Scans scans;
    private final TypedAddress addresses;
    private final Forms forms;
    private final MessageSource messages;

    RequestController(OpeningClaims opening, Gathering gathering, Locating locating, Claims claims, Scans scans, TypedAddress addresses, Forms forms, MessageSource messages) {
        this.opening = opening;
        this.gathering = gathering;
        this.locating = locating;
        this.claims = claims;
        this.scans = scans;
        this.addresses = addresses;
        this.forms = forms;
        this.messages = messages;
    }

    /** @param stay the number of a stay in the claim, from 1, to begin with; 0 for none */
    @GetMapping("/new")
    String blank(@PathVariable String number, @RequestParam(defaultValue = "0") int stay, HttpSession session, Model page) {
        var claim = opened(number, session);
        return render(claim, asking(stay), UUID.randomUUID(), forms.view(ASK, known(claim.id(), stay), DUTCH), List.of(), List.of(), page);
    }

    /** @param once what the page chose, so that a second click asks nobody again */
    @PostMapping("/new")
    String ask(@PathVariable String number, @RequestParam(defaultValue = "0") int stay, @RequestParam(name = "_once", required = false) UUID once,
            HttpServletRequest request, HttpServletResponse response, HttpSession session, Model page) {
        var claim = opened(number, session);
        var chosen = once == null ? UUID.randomUUID() : once;
        var post = forms.bind(ASK, sent(request));
        var form = forms.view(post, Map.of(), DUTCH);
        var problems = new ArrayList<>(form.problems());
        problems.addAll(addresses.problems(post));
        if (problems.isEmpty()) {
            try {
                gathering.ask(chosen, claim.id(), asked(claim.id(), stay, post));
                return back(claim);
            } catch (RequestNotPossible refused) {
                problems.add(problem(refused));
            } catch (DelayNotPossible refused) {
                problems.add(new Problem("country", text("evidence.request.problem.DELAY")));
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return render(claim, asking(stay), chosen, form, problems, List.of(), page);
    }

    @GetMapping("/{id}/{act:arrived|withdraw}")
    String show(@PathVariable String number, @PathVariable UUID id, @PathVariable String act, HttpSession session, Model page) {
        var claim = opened(number, session);
        requireOf(claim, id);
        return render(claim, "/" + id + "/" + act, null, forms.view(FORMS.get(act), Map.of(), DUTCH), List.of(), List.of(), page);
    }

    /** Scans that were taken in stay with the page, whatever else is wrong with it. */
    @PostMapping("/{id}/{act:arrived|withdraw}")
    String record(@PathVariable String number, @PathVariable UUID id, @PathVariable String act,
            @RequestParam(name = DOCUMENTS, required = false) List<MultipartFile> files, @RequestParam(name = "_kept", required = false) List<UUID> kept,
            HttpServletRequest request, HttpServletResponse response, HttpSession session, Model page) throws IOException {
        var claim = opened(number, session);
        requireOf(claim, id);
        var attached = new ArrayList<>(kept == null ? List.<DocumentId>of() : kept.stream().map(DocumentId::new).toList());
        var problems = new ArrayList<>(scans.store(claim.id(), files, attached));
        var post = forms.bind(FORMS.get(act), sent(request));
        var form = forms.view(post, Map.of(), DUTCH);
        problems.addAll(form.problems());
        if (problems.isEmpty()) {
            try {
                record(claim.id(), id, act, post, attached);
                return back(claim);
            } catch (RequestNotPossible refused) {
                problems.add(problem(refused));
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return render(claim, "/" + id + "/" + act, null, form, problems, attached, page);
    }

    private void record(ClaimId claim, UUID id, String act, FormPost post, List<DocumentId> attached) {
        if (act.equals("arrived")) {
            gathering.receive(claim, id, LocalDate.parse(post.text("receivedOn")), attached, post.text("words"));
        } else {
            gathering.withdraw(claim, id, post.text("reason"));
        }
    }

    private AskedBody asked(ClaimId claim, int stay, FormPost post) {
        var address = addresses.read(post);
        var tied = place(claim, stay).map(PlacedStay::tied).filter(known -> known.name().equals(post.text("name"))).map(Institution::id).orElse(null);
        var agreed = post.text("agreedOn");
        return new AskedBody(Kind.valueOf(post.text("kind").toUpperCase(Locale.ROOT)), new Body(post.text("name"), address), post.text("asked"), tied,
                agreed.isEmpty() ? null : LocalDate.parse(agreed));
    }

    /** What the claim and the register know of the place. */
    private Map<String, Object> known(ClaimId claim, int stay) {
        return place(claim, stay).map(place -> {
            var answers = new LinkedHashMap<String, Object>();
            var lived = place.stay();
            var name = place.tied() == null ? lived.place() : place.tied().name();
            answers.put("kind", "institution");
            answers.put("name", name == null ? "" : name);
            answers.put("town", place.tied() == null ? "" : place.tied().entry().town());
            if (name != null && lived.from() != null && lived.until() != null) {
                answers.put("asked", text("evidence.request.about-stay", name, lived.from().asTyped(), lived.until().asTyped()));
            }
            return (Map<String, Object>) answers;
        }).orElse(Map.of());
    }

    private Optional<PlacedStay> place(ClaimId claim, int stay) {
        return locating.places(claim).stream().filter(place -> place.number() + 1 == stay).findFirst();
    }

    private ClaimSummary opened(String number, HttpSession session) {
        var claim = opening.find(number);
        opening.purpose(claim, session);
        return claim;
    }

    private void requireOf(ClaimSummary claim, UUID id) {
        if (gathering.requests(claim.id()).stream().map(EvidenceRequest::id).noneMatch(id::equals)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    /** The stay belongs to the page, not to the form. */
    private static Map<String, String[]> sent(HttpServletRequest request) {
        var sent = new LinkedHashMap<>(request.getParameterMap());
        sent.remove("stay");
        return sent;
    }

    private Problem problem(RequestNotPossible refused) {
        var field = switch (refused.problem()) {
            case NOT_AGREED -> "agreedOn";
            case TELLS_WHAT_HAPPENED -> "asked";
            case TOO_EARLY, IN_FUTURE -> "receivedOn";
            default -> null;
        };
        return new Problem(field, text("evidence.request.problem." + refused.problem()));
    }

    private String text(String key, Object... values) {
        return messages.getMessage(key, values, DUTCH);
    }

    private static String asking(int stay) {
        return "/new" + (stay > 0 ? "?stay=" + stay : "");
    }

    private static String back(ClaimSummary claim) {
        return "redirect:/desk/claims/" + claim.number() + "#requests";
    }

    private String render(ClaimSummary claim, String address, UUID once, FormView form, List<Problem> problems, List<DocumentId> kept, Model page) {
        page.addAttribute("claim", claim);
        page.addAttribute("once", once);
        page.addAttribute("address", "/desk/claims/" + claim.number() + "/requests" + address);
        page.addAttribute("form", form);
        page.addAttribute("errors", problems);
        page.addAttribute("kept", scans.of(claim.id(), kept));
        var consent = claims.archiveConsent(claim.id());
        page.addAttribute("warnings", once == null || consent == ArchiveConsent.YES ? List.of() : List.of(text("evidence.request.consent." + consent)));
        return "desk/evidence-form";
    }
}
