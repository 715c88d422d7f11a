package nl.tegemoet.desk.deadlines;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import nl.tegemoet.assessment.AccessBarred;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.Colleague;
import nl.tegemoet.identity.Colleagues;
import nl.tegemoet.identity.Role;
import nl.tegemoet.process.SecondReaderMustDiffer;
import nl.tegemoet.process.WorkGone;
import nl.tegemoet.process.WorkItem;
import nl.tegemoet.process.Worklist;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Gives several pieces of work to one colleague; each by itself, so that one that cannot go does not hold up the others. */
@Controller
@AllowedFor(Role.TEAM_LEAD)
class ReassignController {

    private static final String BACK = "redirect:/desk/deadlines";
    /** The most that four lists show, so that no address grows without end. */
    private static final int MOST = 4 * RunOutLists.SIZE;

    private final Worklist worklist;
    private final Colleagues colleagues;

    ReassignController(Worklist worklist, Colleagues colleagues) {
        this.worklist = worklist;
        this.colleagues = colleagues;
    }

    /** A colleague with how much of the chosen work is for one of their roles. */
    record Candidate(Colleague colleague, List<WorkItem> fitting) {
    }

    @GetMapping("/desk/deadlines/assign")
    String choose(@RequestParam(defaultValue = "") List<String> work, @RequestParam(defaultValue = "") String name, Model page,
            RedirectAttributes next) {
        var chosen = chosen(work);
        if (chosen.isEmpty()) {
            next.addFlashAttribute(work.isEmpty() ? "nothingChosen" : "gone", true);
            return BACK;
        }
        page.addAttribute("work", chosen);
        page.addAttribute("name", name.strip());
        page.addAttribute("candidates", candidates(chosen, name));
        return "desk/reassign";
    }

    @PostMapping("/desk/deadlines/assign")
    String assign(@RequestParam(defaultValue = "") List<String> work, @RequestParam String colleague, RedirectAttributes next) {
        var chosen = chosen(work);
        var candidate = chosen.isEmpty() ? null
                : candidates(chosen, colleague).stream().filter(one -> one.colleague().id().equals(colleague)).findFirst().orElse(null);
        if (candidate == null) {
            next.addFlashAttribute(work.isEmpty() ? "nothingChosen" : "gone", true);
            return BACK;
        }
        var samePerson = new ArrayList<WorkItem>();
        var assigned = 0;
        var gone = 0;
        for (var item : candidate.fitting()) {
            try {
                worklist.assign(item.taskId(), candidate.colleague());
                assigned++;
            } catch (SecondReaderMustDiffer | AccessBarred keptOut) {
                samePerson.add(item);
            } catch (WorkGone done) {
                gone++;
            }
        }
        next.addFlashAttribute("assignedTo", candidate.colleague().displayName());
        next.addFlashAttribute("assigned", assigned);
        next.addFlashAttribute("samePerson", numbers(samePerson));
        next.addFlashAttribute("otherRole", numbers(chosen.stream().filter(item -> !candidate.fitting().contains(item)).toList()));
        next.addFlashAttribute("doneMeanwhile", work.stream().distinct().count() - chosen.size() + gone);
        return BACK;
    }

    private static String numbers(List<WorkItem> work) {
        return work.stream().map(item -> item.claimNumber().toString()).distinct().collect(Collectors.joining(", "));
    }

    private List<WorkItem> chosen(List<String> taskIds) {
        return worklist.work(taskIds.stream().distinct().limit(MOST).toList());
    }

    /** Whoever may do at least one of these; as for one piece of work, only those whose name begins so. */
    private List<Candidate> candidates(List<WorkItem> work, String name) {
        var fitting = new LinkedHashMap<Colleague, List<WorkItem>>();
        for (var item : work) {
            item.kind().roles().stream().sorted().flatMap(role -> colleagues.find(role, name).stream()).distinct()
                    .forEach(one -> fitting.computeIfAbsent(one, first -> new ArrayList<>()).add(item));
        }
        return fitting.entrySet().stream().map(one -> new Candidate(one.getKey(), one.getValue()))
                .sorted(Comparator.comparing(one -> one.colleague().displayName())).toList();
    }
}
