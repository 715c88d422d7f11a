package nl.tegemoet.desk;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.tegemoet.assessment.AccessBarred;
import nl.tegemoet.claim.Claims;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.Colleague;
import nl.tegemoet.identity.Colleagues;
import nl.tegemoet.identity.Role;
import nl.tegemoet.process.AlreadyTaken;
import nl.tegemoet.process.ForSomebodyElse;
import nl.tegemoet.process.SecondReaderMustDiffer;
import nl.tegemoet.process.WorkGone;
import nl.tegemoet.process.WorkItem;
import nl.tegemoet.process.Worklist;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Divides the work on a claim: take it, give it back, hand it to a colleague. */
@Controller
@AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD})
class DividingController {

    private static final String WORKLIST = "redirect:/desk";

    private final Worklist worklist;
    private final OpeningClaims opening;
    private final Claims claims;
    private final Colleagues colleagues;

    DividingController(Worklist worklist, OpeningClaims opening, Claims claims, Colleagues colleagues) {
        this.worklist = worklist;
        this.opening = opening;
        this.claims = claims;
        this.colleagues = colleagues;
    }

    /** Who takes work wants to see it: the claim opens at once. */
    @PostMapping("/desk/claims/{number}/work/{task}/take")
    String take(@PathVariable String number, @PathVariable String task, RedirectAttributes next) {
        var claim = opening.find(number);
        try {
            worklist.take(item(claim.number().toString(), task).taskId());
            return "redirect:/desk/claims/" + claim.number();
        } catch (AlreadyTaken somebodyElse) {
            next.addFlashAttribute("takenBy", somebodyElse.holderName());
        } catch (SecondReaderMustDiffer samePerson) {
            next.addFlashAttribute("samePerson", true);
        } catch (ForSomebodyElse named) {
            next.addFlashAttribute("personal", true);
        } catch (WorkGone done) {
            next.addFlashAttribute("gone", true);
        }
        return WORKLIST;
    }

    @PostMapping("/desk/claims/{number}/work/{task}/give-back")
    String giveBack(@PathVariable String number, @PathVariable String task, RedirectAttributes next) {
        try {
            worklist.giveBack(item(number, task).taskId());
        } catch (ForSomebodyElse named) {
            next.addFlashAttribute("personal", true);
        } catch (WorkGone done) {
            next.addFlashAttribute("gone", true);
        }
        return WORKLIST;
    }

    @GetMapping("/desk/claims/{number}/work/{task}/assign")
    String choose(@PathVariable String number, @PathVariable String task, @RequestParam(defaultValue = "") String name, Model page) {
        var item = item(number, task);
        page.addAttribute("item", item);
        page.addAttribute("claim", claims.summary(item.claim()));
        page.addAttribute("name", name.strip());
        page.addAttribute("found", found(item, name));
        return "desk/assign";
    }

    @PostMapping("/desk/claims/{number}/work/{task}/assign")
    String assign(@PathVariable String number, @PathVariable String task, @RequestParam String colleague, RedirectAttributes next) {
        var item = item(number, task);
        var chosen = found(item, colleague).stream().filter(one -> one.id().equals(colleague)).findFirst().orElseThrow(NotThere::new);
        try {
            worklist.assign(item.taskId(), chosen);
            next.addFlashAttribute("assignedTo", chosen.displayName());
        } catch (SecondReaderMustDiffer samePerson) {
            next.addFlashAttribute("samePersonColleague", chosen.displayName());
        } catch (AccessBarred kept) {
            next.addFlashAttribute("barredColleague", chosen.displayName());
        } catch (ForSomebodyElse named) {
            next.addFlashAttribute("personal", true);
        } catch (WorkGone done) {
            next.addFlashAttribute("gone", true);
        }
        return WORKLIST;
    }

    private List<Colleague> found(WorkItem item, String name) {
        return item.kind().roles().stream().sorted().map(role -> colleagues.find(role, name)).flatMap(List::stream).distinct()
                .filter(one -> !Objects.equals(one.id(), item.holderId())).toList();
    }

    /** @throws WorkGone if the claim has no such open work */
    private WorkItem item(String number, String task) {
        return Stream.of(opening.find(number)).flatMap(claim -> opening.work(claim.id()).stream())
                .filter(item -> item.taskId().equals(task)).findFirst().orElseThrow(WorkGone::new);
    }
}
