package nl.tegemoet.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.tegemoet.claim.ClaimSummary;
import nl.tegemoet.form.FormPost;
import nl.tegemoet.form.FormView;
import nl.tegemoet.form.FormView.Problem;
import nl.tegemoet.form.Forms;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.party.Channel;
import nl.tegemoet.party.Consenting;
import nl.tegemoet.party.LaterChoice;
import nl.tegemoet.party.MessageKind;
import nl.tegemoet.party.ToldBy;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Records by which way somebody wants our messages, as they wrote or said it (instemming op papier, Awb 2:8); also that they no longer do. */
@Controller
@RequestMapping("/desk/claims/{number}/mail-choice")
@AllowedFor(Role.CASEWORKER)
class ConsentController {

    private static final String FORM = "paper-consent";
    private static final String NOTHING_SAID = "none";

    private final OpeningClaims opening;
    private final Consenting consenting;
    private final Forms forms;
    private final MessageSource messages;

    ConsentController(OpeningClaims opening, Consenting consenting, Forms forms, MessageSource messages) {
        this.opening = opening;
        this.consenting = consenting;
        this.forms = forms;
        this.messages = messages;
    }

    @GetMapping
    String show(@PathVariable String number, Model page, HttpSession session) {
        var claim = opening.find(number);
        opening.purpose(claim, session);
        return render(claim, forms.view(FORM, Map.of(), ClaimPages.DUTCH), List.of(), page);
    }

    @PostMapping
    String record(@PathVariable String number, HttpServletRequest request, HttpServletResponse response, Model page, HttpSession session) {
        var claim = opening.find(number);
        opening.purpose(claim, session);
        var post = forms.bind(FORM, request.getParameterMap());
        var form = forms.view(post, Map.of(), ClaimPages.DUTCH);
        if (!post.isComplete()) {
            return wrong(claim, form, form.problems(), page, response);
        }
        var chosen = chosen(post);
        if (chosen.isEmpty()) {
            return wrong(claim, form, problem("desk.mail.consent.nothing"), page, response);
        }
        try {
            consenting.chooseTold(claim.id(), chosen, ToldBy.valueOf(post.text("way").toUpperCase(Locale.ROOT)),
                    LocalDate.parse(post.text("receivedOn")));
        } catch (LaterChoice overtaken) {
            return wrong(claim, form, problem("desk.mail.consent.later"), page, response);
        }
        return "redirect:/desk/claims/" + claim.number() + "#mail";
    }

    private static Map<MessageKind, Channel> chosen(FormPost post) {
        var chosen = new EnumMap<MessageKind, Channel>(MessageKind.class);
        for (var kind : MessageKind.values()) {
            var said = post.text(kind.name().toLowerCase(Locale.ROOT));
            if (!said.equals(NOTHING_SAID)) {
                chosen.put(kind, Channel.valueOf(said.toUpperCase(Locale.ROOT)));
            }
        }
        return chosen;
    }

    private List<Problem> problem(String key) {
        return List.of(new Problem(null, messages.getMessage(key, null, ClaimPages.DUTCH)));
    }

    private String wrong(ClaimSummary claim, FormView form, List<Problem> problems, Model page, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return render(claim, form, problems, page);
    }

    private String render(ClaimSummary claim, FormView form, List<Problem> problems, Model page) {
        page.addAttribute("claim", claim);
        page.addAttribute("channels", consenting.channels(claim.id()));
        page.addAttribute("form", form);
        page.addAttribute("errors", problems);
        return "desk/paper-consent";
    }
}
