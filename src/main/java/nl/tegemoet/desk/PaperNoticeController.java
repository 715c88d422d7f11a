package nl.tegemoet.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.tegemoet.claim.ClaimSummary;
import nl.tegemoet.document.DocumentRefused;
import nl.tegemoet.document.Documents;
import nl.tegemoet.form.FormPost;
import nl.tegemoet.form.FormView;
import nl.tegemoet.form.Forms;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.DocumentId;
import nl.tegemoet.penalty.Defaulting;
import nl.tegemoet.penalty.PaperNotice;
import nl.tegemoet.penalty.PenaltyNotPossible;
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

/** Records a default notice that came by post (ingebrekestelling, Awb 4:17(3)), with its scan. */
@Controller
@RequestMapping("/desk/claims/{number}/default-notice")
@AllowedFor(Role.CASEWORKER)
class PaperNoticeController {

    private static final String FORM = "paper-notice";

    private final OpeningClaims opening;
    private final Defaulting defaulting;
    private final Documents documents;
    private final Forms forms;
    private final MessageSource messages;

    PaperNoticeController(OpeningClaims opening, Defaulting defaulting, Documents documents, Forms forms, MessageSource messages) {
        this.opening = opening;
        this.defaulting = defaulting;
        this.documents = documents;
        this.forms = forms;
        this.messages = messages;
    }

    @GetMapping
    String show(@PathVariable String number, Model page, HttpSession session) {
        var claim = opening.find(number);
        opening.purpose(claim, session);
        return render(claim, forms.view(FORM, Map.of(), ClaimPages.DUTCH), List.of(), List.of(), page);
    }

    /** @param kept the scans that came with an earlier try on this page; they are stored already */
    @PostMapping
    String record(@PathVariable String number, @RequestParam(name = "documents", required = false) List<MultipartFile> files,
            @RequestParam(name = "_kept", required = false) List<UUID> kept, HttpServletRequest request, HttpServletResponse response, Model page,
            HttpSession session) throws IOException {
        var claim = opening.find(number);
        opening.purpose(claim, session);
        var problems = new ArrayList<FormView.Problem>();
        var scans = new ArrayList<>(kept == null ? List.<DocumentId>of() : kept.stream().map(DocumentId::new).toList());
        scans.addAll(store(claim, files, problems));
        var post = forms.bind(FORM, request.getParameterMap());
        if (!post.isWrong() && problems.isEmpty()) {
            try {
                defaulting.record(claim.id(), new PaperNotice(day(post, "receivedOn"), day(post, "postedOn"), post.text("words"), scans));
                return "redirect:/desk/claims/" + claim.number() + "#notice";
            } catch (PenaltyNotPossible refused) {
                problems.add(new FormView.Problem("receivedOn", word("desk.penalty." + refused.problem())));
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return render(claim, forms.view(post, Map.of(), ClaimPages.DUTCH), problems, scans, page);
    }

    private List<DocumentId> store(ClaimSummary claim, List<MultipartFile> files, List<FormView.Problem> problems) throws IOException {
        var stored = new ArrayList<DocumentId>();
        for (var file : files == null ? List.<MultipartFile>of() : files) {
            var name = file.getOriginalFilename();
            if (name == null || name.isEmpty()) {
                continue; // the browser sends an empty part when nothing was chosen
            }
            try (var content = file.getInputStream()) {
                stored.add(documents.store(claim.id(), name, content).id());
            } catch (DocumentRefused refused) {
                problems.add(new FormView.Problem("documents", name + ": " + word(refused.messageKey())));
            }
        }
        return stored;
    }

    private static LocalDate day(FormPost post, String key) {
        return post.text(key).isEmpty() ? null : LocalDate.parse(post.text(key));
    }

    private String word(String key) {
        return messages.getMessage(key, null, ClaimPages.DUTCH);
    }

    private String render(ClaimSummary claim, FormView form, List<FormView.Problem> others, List<DocumentId> scans, Model page) {
        var problems = new ArrayList<>(others);
        problems.addAll(form.problems());
        page.addAttribute("claim", claim);
        page.addAttribute("form", form);
        page.addAttribute("errors", problems);
        page.addAttribute("kept", documents.list(claim.id()).stream().filter(document -> scans.contains(document.id())).toList());
        return "desk/paper-notice";
    }
}
