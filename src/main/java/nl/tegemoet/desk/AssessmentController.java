package nl.tegemoet.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import nl.tegemoet.claim.ClaimView;
import nl.tegemoet.form.Forms;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.Role;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What happens on the page of whoever assesses before the proposal: saving, the helping buttons, and two people who both saved. */
@Controller
@AllowedFor(Role.CASEWORKER)
class AssessmentController {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final OpeningClaims opening;
    private final ClaimPages pages;
    private final AssessmentProposal assessment;
    private final Forms forms;
    private final Clock clock;

    AssessmentController(OpeningClaims opening, ClaimPages pages, AssessmentProposal assessment, Forms forms, Clock clock) {
        this.opening = opening;
        this.pages = pages;
        this.assessment = assessment;
        this.forms = forms;
        this.clock = clock;
    }

    /**
     * What the page is told.
     *
     * @param savedAt when it was saved
     * @param version on which version it goes on
     * @param reasons the reasons that follow from what was judged so far; empty if nothing follows yet
     * @param plain   the same for the applicant
     */
    record Saved(String savedAt, int version, String reasons, String plain) {
    }

    /** Saves an assessment while somebody types. */
    @PostMapping("/desk/claims/{number}/assessment/draft")
    ResponseEntity<Saved> save(@PathVariable String number, @RequestParam int version, HttpServletRequest request, HttpSession session) {
        var claim = opening.find(number);
        opening.purpose(claim, session);
        try {
            var saved = assessment.keep(claim.id(), version, request.getParameterMap());
            var built = assessment.built(claim, request.getParameterMap());
            return ResponseEntity.ok(new Saved(CLOCK.format(Days.inTheNetherlands(clock.instant())), saved, built.reasons(), built.plain()));
        } catch (OptimisticLockingFailureException changed) {
            return ResponseEntity.status(HttpStatus.CONFLICT).build();
        }
    }

    /** One press for much typing, on a page without scripts: keeps what was typed, does it, and shows the page again. */
    @PostMapping("/desk/claims/{number}/assessment/help")
    String help(@PathVariable String number, @RequestParam int version, @RequestParam String help, HttpServletRequest request,
            HttpServletResponse response, HttpSession session, Model page) {
        var claim = pages.open(opening.find(number), session);
        var sent = typed(request);
        try {
            if (help.equals("rules")) {
                assessment.takeOverRules(claim.claim().id(), version, sent);
            } else {
                assessment.buildReasons(claim.claim(), version, sent);
            }
        } catch (OptimisticLockingFailureException changed) {
            return bothTexts(claim, sent, response, page);
        }
        return "redirect:/desk/claims/" + number + (help.equals("rules") ? "#work-title" : "#reasons");
    }

    /** Somebody else saved meanwhile: shows what each has, and keeps what was typed in the form. Nothing is saved. */
    @PostMapping("/desk/claims/{number}/assessment/compare")
    String compare(@PathVariable String number, HttpServletRequest request, HttpServletResponse response, HttpSession session, Model page) {
        return bothTexts(pages.open(opening.find(number), session), typed(request), response, page);
    }

    private String bothTexts(ClaimView claim, Map<String, String[]> sent, HttpServletResponse response, Model page) {
        response.setStatus(HttpStatus.CONFLICT.value());
        page.addAttribute("stale", true);
        var form = forms.view(assessment.formId(), AssessmentProposal.typed(sent), ClaimPages.DUTCH);
        return pages.showAgain(claim, assessment, form, assessment.version(claim), sent, page);
    }

    /** The version and the pressed button belong to the page, not to the form. */
    private static Map<String, String[]> typed(HttpServletRequest request) {
        var sent = new HashMap<>(request.getParameterMap());
        sent.remove("version");
        sent.remove("help");
        return sent;
    }
}
