package nl.tegemoet.desk.evidence;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.tegemoet.evidence.Cataloguing;
import nl.tegemoet.evidence.Entry;
import nl.tegemoet.evidence.Institution;
import nl.tegemoet.evidence.InstitutionId;
import nl.tegemoet.form.FormPost;
import nl.tegemoet.form.FormView;
import nl.tegemoet.form.FormView.Problem;
import nl.tegemoet.form.Forms;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.Role;
import org.springframework.context.MessageSource;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The register of institutions (instellingenregister): finding, adding, correcting. */
@Controller
@RequestMapping("/desk/institutions")
@AllowedFor({Role.CASEWORKER, Role.TEAM_LEAD})
class InstitutionController {

    private static final String FORM = "institution";
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final Cataloguing cataloguing;
    private final Forms forms;
    private final MessageSource messages;

    InstitutionController(Cataloguing cataloguing, Forms forms, MessageSource messages) {
        this.cataloguing = cataloguing;
        this.forms = forms;
        this.messages = messages;
    }

    @GetMapping
    @AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD, Role.OBJECTION_LAWYER, Role.AUDITOR})
    String list(@RequestParam(defaultValue = "") String q, Model page) {
        page.addAttribute("typed", q.strip());
        page.addAttribute("institutions", cataloguing.search(q));
        return "desk/institutions";
    }

    @GetMapping("/new")
    String blank(Model page) {
        return render(List.of(), forms.view(FORM, Map.of(), DUTCH), List.of(), page);
    }

    @PostMapping("/new")
    String add(HttpServletRequest request, HttpServletResponse response, Model page) {
        var post = forms.bind(FORM, request.getParameterMap());
        var problems = problems(post, false);
        if (!problems.isEmpty()) {
            return wrong(List.of(), post, problems, page, response);
        }
        return "redirect:/desk/institutions/" + cataloguing.add(entry(post));
    }

    @GetMapping("/{id}")
    @AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD, Role.OBJECTION_LAWYER, Role.AUDITOR})
    String show(@PathVariable UUID id, Model page) {
        var versions = versions(id);
        return render(versions, forms.view(FORM, answers(versions.get(0).entry()), DUTCH), List.of(), page);
    }

    @PostMapping("/{id}")
    String correct(@PathVariable UUID id, @RequestParam(name = "_version", defaultValue = "0") int version, HttpServletRequest request,
            HttpServletResponse response, Model page) {
        var versions = versions(id);
        var post = forms.bind(FORM, request.getParameterMap());
        var problems = problems(post, true);
        if (!problems.isEmpty()) {
            return wrong(versions, post, problems, page, response);
        }
        try {
            cataloguing.correct(new InstitutionId(id), version, entry(post), post.text("reason"));
        } catch (OptimisticLockingFailureException correctedMeanwhile) {
            return wrong(versions, post, List.of(new Problem(null, word("evidence.institution.meanwhile"))), page, response);
        }
        return "redirect:/desk/institutions/" + id;
    }

    private List<Institution> versions(UUID id) {
        var versions = cataloguing.versions(new InstitutionId(id));
        if (versions.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return versions;
    }

    private List<Problem> problems(FormPost post, boolean correction) {
        var form = forms.view(post, Map.of(), DUTCH);
        if (form.isWrong() || !post.isComplete()) {
            return form.problems();
        }
        if (correction && post.text("reason").isBlank()) {
            return List.of(new Problem("reason", word("evidence.institution.why")));
        }
        var from = year(post, "from");
        var until = year(post, "until");
        return from != null && until != null && until < from ? List.of(new Problem("until", word("evidence.institution.years"))) : List.of();
    }

    private static Entry entry(FormPost post) {
        return new Entry(post.text("name"), post.text("olderNames").lines().toList(), post.text("care"), post.text("town"), year(post, "from"),
                year(post, "until"));
    }

    private static Integer year(FormPost post, String key) {
        return post.text(key).isEmpty() ? null : Integer.valueOf(post.text(key));
    }

    private static Map<String, Object> answers(Entry entry) {
        var answers = new LinkedHashMap<String, Object>();
        answers.put("name", entry.name());
        answers.put("olderNames", String.join("\n", entry.olderNames()));
        answers.put("care", entry.care());
        answers.put("town", entry.town());
        answers.put("from", entry.from() == null ? "" : entry.from().toString());
        answers.put("until", entry.until() == null ? "" : entry.until().toString());
        return answers;
    }

    private String word(String key) {
        return messages.getMessage(key, null, DUTCH);
    }

    private String wrong(List<Institution> versions, FormPost post, List<Problem> problems, Model page, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return render(versions, forms.view(post, Map.of(), DUTCH), problems, page);
    }

    /** @param versions the newest first; none for a new one */
    private static String render(List<Institution> versions, FormView form, List<Problem> problems, Model page) {
        page.addAttribute("versions", versions);
        page.addAttribute("institution", versions.isEmpty() ? null : versions.get(0));
        page.addAttribute("form", form);
        page.addAttribute("errors", problems);
        return "desk/institution";
    }
}
