package nl.tegemoet.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.tegemoet.claim.AdditionNotPossible;
import nl.tegemoet.evidence.Conversation;
import nl.tegemoet.evidence.ConversationNotPossible;
import nl.tegemoet.evidence.Conversing;
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

/** Your talk with us (gesprek): when it is, and afterwards the report, which the applicant may put right. */
@Controller
@RequestMapping("/portal/conversations/{id}")
@AllowedFor(Role.APPLICANT)
class OwnConversationController {

    private static final String INVITATION = "answer-invitation";
    private static final String REPORT = "check-report";

    private final Conversing conversing;
    private final Forms forms;
    private final MessageSource messages;

    OwnConversationController(Conversing conversing, Forms forms, MessageSource messages) {
        this.conversing = conversing;
        this.forms = forms;
        this.messages = messages;
    }

    @GetMapping
    String show(@PathVariable UUID id, Locale locale, Model model) {
        var talk = conversing.own(id);
        return talk.calledOff().isPresent() ? claim(talk, null) : render(talk, forms.view(form(talk), Map.of(), locale), List.of(), locale, model);
    }

    @PostMapping
    String answer(@PathVariable UUID id, HttpServletRequest request, HttpServletResponse response, Locale locale, Model model) {
        var talk = conversing.own(id);
        if (!talk.isPlanned() && !talk.isToBeRead()) {
            return claim(talk, null); // a second click: the first answer stands
        }
        var post = forms.bind(form(talk), request.getParameterMap());
        var form = forms.view(post, Map.of(), locale);
        if (!post.isComplete()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return render(talk, form, form.problems(), locale, model);
        }
        try {
            return claim(talk, talk.isPlanned() ? callOff(talk, post) : reply(talk, post));
        } catch (ConversationNotPossible changedMeanwhile) {
            return "redirect:/portal/conversations/" + id;
        } catch (AdditionNotPossible refused) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return render(talk, form, List.of(new Problem("words", messages.getMessage("portal.add.problem." + refused.problem(), null, locale))), locale, model);
        }
    }

    private String callOff(Conversation talk, FormPost post) {
        var anotherTime = post.text("how").equals("other_time");
        conversing.callOffOwn(talk.id(), anotherTime, post.text("words"));
        return anotherTime ? "other" : "off";
    }

    private String reply(Conversation talk, FormPost post) {
        var agreed = post.text("agreed").equals("yes");
        conversing.replyOwn(talk.id(), agreed ? "" : post.text("words"));
        return agreed ? "agreed" : "corrected";
    }

    private static String form(Conversation talk) {
        return talk.isPlanned() ? INVITATION : REPORT;
    }

    /** @param how null if nothing was said just now */
    private static String claim(Conversation talk, String how) {
        return "redirect:/portal/claim/" + talk.claim() + (how == null ? "" : "?talk=" + how);
    }

    private static String render(Conversation talk, FormView form, List<Problem> problems, Locale locale, Model model) {
        model.addAttribute("talk", talk);
        model.addAttribute("on", Moments.day(talk.invitation().at(), locale));
        model.addAttribute("time", Moments.time(talk.invitation().at(), locale));
        model.addAttribute("paragraphs", talk.report().map(report -> report.text().lines().filter(line -> !line.isBlank()).toList()).orElse(List.of()));
        model.addAttribute("form", form);
        model.addAttribute("errors", problems);
        return "portal/conversation";
    }
}
