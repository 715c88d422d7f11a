package nl.tegemoet.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.tegemoet.decision.AskingViews;
import nl.tegemoet.decision.HearingViews;
import nl.tegemoet.decision.Views;
import nl.tegemoet.decision.ViewsEntry;
import nl.tegemoet.decision.ViewsNotPossible;
import nl.tegemoet.document.Documents;
import nl.tegemoet.form.FormView;
import nl.tegemoet.form.Forms;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.Role;
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

/** Your reaction (zienswijze, Awb 4:7 and 4:9) on what we intend: written here, told by telephone, or nothing to add. */
@Controller
@RequestMapping("/portal/views/{id}")
@AllowedFor(Role.APPLICANT)
class ViewsController {

    private static final String FORM = "give-views";

    private final AskingViews asking;
    private final HearingViews hearing;
    private final Documents documents;
    private final Forms forms;
    private final Uploads uploads;
    private final MessageSource messages;

    ViewsController(AskingViews asking, HearingViews hearing, Documents documents, Forms forms, Uploads uploads, MessageSource messages) {
        this.asking = asking;
        this.hearing = hearing;
        this.documents = documents;
        this.forms = forms;
        this.uploads = uploads;
        this.messages = messages;
    }

    @GetMapping
    String show(@PathVariable UUID id, Locale locale, Model model) {
        var views = hearing.own(id);
        return views.isOpen() ? render(views, forms.view(FORM, Map.of(), locale), List.of(), List.of(), locale, model) : claim(views, null);
    }

    /** @param kept the files that came with an earlier try on this page; they are stored already and go with the reaction */
    @PostMapping
    String react(@PathVariable UUID id, @RequestParam(name = "documents", required = false) List<MultipartFile> files,
            @RequestParam(name = "_kept", required = false) List<UUID> kept, HttpServletRequest request, HttpServletResponse response, Locale locale,
            Model model) throws IOException {
        var views = hearing.own(id);
        if (!views.isOpen()) {
            return claim(views, null); // a second click: the first reaction stands
        }
        var taken = uploads.take(views.claim(), files);
        var attached = new ArrayList<>(kept == null ? List.<DocumentId>of() : kept.stream().map(DocumentId::new).toList());
        attached.addAll(taken.stored());
        var post = forms.bind(FORM, request.getParameterMap());
        if (!post.isComplete() || !taken.refused().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            var form = forms.view(post, Map.of(), locale);
            var problems = new ArrayList<>(uploads.problems(taken.refused(), locale));
            problems.addAll(form.problems());
            return render(views, form, problems, attached, locale, model);
        }
        try {
            var how = post.text("how");
            react(views, how, post.text("words"), attached);
            return claim(views, how);
        } catch (ViewsNotPossible refused) {
            response.setStatus(HttpStatus.CONFLICT.value());
            var why = new FormView.Problem(null, messages.getMessage("portal.views.problem." + refused.problem(), null, locale));
            return render(hearing.own(id), forms.view(post, Map.of(), locale), List.of(why), attached, locale, model);
        }
    }

    private void react(Views views, String how, String words, List<DocumentId> attached) {
        switch (how) {
            case "tell" -> hearing.wishToTell(views.id());
            case "nothing" -> hearing.addNothing(views.id());
            default -> hearing.give(views.id(), words, attached);
        }
    }

    /** @param how null if nothing was sent just now */
    private static String claim(Views views, String how) {
        return "redirect:/portal/claim/" + views.claim() + (how == null ? "" : "?views=" + how);
    }

    private String render(Views views, FormView form, List<FormView.Problem> problems, List<DocumentId> kept, Locale locale, Model model) {
        model.addAttribute("views", views);
        model.addAttribute("until", Moments.day(asking.due(views).or(() -> views.asked().map(ViewsEntry::until)).orElse(null), locale));
        model.addAttribute("form", form);
        model.addAttribute("errors", problems);
        uploads.tellLimits(model);
        model.addAttribute("kept", uploads.lines(documents.list(views.claim()).stream().filter(document -> kept.contains(document.id())).toList(), locale));
        return "portal/views";
    }
}
