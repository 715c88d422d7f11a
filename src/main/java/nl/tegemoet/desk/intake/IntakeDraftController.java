package nl.tegemoet.desk.intake;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.tegemoet.claim.ApplicationNotPossible;
import nl.tegemoet.claim.ApplicationPage;
import nl.tegemoet.claim.DraftIncomplete;
import nl.tegemoet.claim.TakingIn;
import nl.tegemoet.form.FormView.Problem;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.ClaimId;
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

/** One form that is being copied: how far each page is, what does not fit together, and the button that registers the claim. */
@Controller
@RequestMapping("/desk/intake/{draft}")
@AllowedFor({Role.CASEWORKER, Role.DISPATCHER})
class IntakeDraftController {

    private final TakingIn takingIn;
    private final MessageSource messages;

    IntakeDraftController(TakingIn takingIn, MessageSource messages) {
        this.takingIn = takingIn;
        this.messages = messages;
    }

    /** How far a page is. */
    enum State {
        TODO, BUSY, DONE
    }

    /**
     * A line of the task list.
     *
     * @param hint null if there is nothing to say
     */
    record Task(String label, String address, String hint, State state) {
    }

    @GetMapping
    String show(@PathVariable UUID draft, Model page) {
        return render(new ClaimId(draft), List.of(), page);
    }

    /** @param version of the draft as it was looked over */
    @PostMapping("/register")
    String register(@PathVariable UUID draft, @RequestParam("_version") int version, HttpServletResponse response, Model page) {
        var claim = new ClaimId(draft);
        try {
            return "redirect:/desk/intake?registered=" + takingIn.register(claim, version).number();
        } catch (DraftIncomplete wrong) {
            return refused(claim, HttpStatus.UNPROCESSABLE_ENTITY, "desk.intake.wrong", response, page);
        } catch (ApplicationNotPossible oneIsOpen) {
            return refused(claim, HttpStatus.UNPROCESSABLE_ENTITY, "desk.intake.already-open", response, page);
        } catch (OptimisticLockingFailureException changedMeanwhile) {
            return refused(claim, HttpStatus.CONFLICT, "desk.intake.changed", response, page);
        }
    }

    private String refused(ClaimId claim, HttpStatus status, String message, HttpServletResponse response, Model page) {
        response.setStatus(status.value());
        return render(claim, List.of(new Problem("tasks", word(message))), page);
    }

    private String render(ClaimId claim, List<Problem> problems, Model page) {
        var draft = takingIn.draft(claim);
        var wrong = takingIn.wrong(claim);
        var tasks = new ArrayList<Task>();
        for (var part : draft.pagesInOrder()) {
            boolean isWrong = wrong.containsKey(part);
            tasks.add(new Task(label(part), "/desk/intake/" + claim + "/" + part.slug(), isWrong ? word("desk.intake.page-wrong") : null,
                    isWrong ? State.BUSY : draft.page(part).isSaved() ? State.DONE : State.TODO));
        }
        page.addAttribute("paper", takingIn.paper(claim));
        page.addAttribute("draft", draft);
        page.addAttribute("tasks", tasks);
        page.addAttribute("warnings", takingIn.warnings(claim).stream().map(warning -> word("desk.warning." + warning)).toList());
        page.addAttribute("errors", problems);
        return "desk/intake-draft";
    }

    private String label(ApplicationPage part) {
        return word("desk.intake.part." + part.slug());
    }

    private String word(String key) {
        return messages.getMessage(key, null, IntakeController.DUTCH);
    }
}
