package nl.tegemoet.desk.deadlines;

import java.util.ArrayList;
import java.util.List;
import nl.tegemoet.deadline.ClockKind;
import nl.tegemoet.deadline.RunOutGroup;
import nl.tegemoet.deadline.RunningOut;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.process.Worklist;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What runs out (wat loopt af): what is late, what comes, and what stands still. A team lead divides the work from here; an auditor reads. */
@Controller
@AllowedFor({Role.TEAM_LEAD, Role.AUDITOR})
class RunsOutController {

    private final RunOutLists lists;
    private final Worklist worklist;
    private final CurrentActor currentActor;

    RunsOutController(RunOutLists lists, Worklist worklist, CurrentActor currentActor) {
        this.lists = lists;
        this.worklist = worklist;
        this.currentActor = currentActor;
    }

    /** A number with the list that it is made of; {@code address} is null for none. */
    record Count(long number, String address) {
    }

    /** A line of the table of counts; {@code kind} is null in the line of totals. */
    record CountLine(ClockKind kind, List<Count> counts) {
    }

    /** @param select the group of which every line is chosen already; so it works without a script */
    @GetMapping("/desk/deadlines")
    String runsOut(@RequestParam(defaultValue = "") String group, @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String team, @RequestParam(defaultValue = "") String holder,
            @RequestParam(defaultValue = "") String select, @RequestParam(defaultValue = "1") int page, Model model) {
        var choice = RunOutChoice.of(group, kind, team, holder);
        var number = choice.group() == null ? 1 : Math.max(1, page);
        var found = lists.find(choice, number - 1);
        model.addAttribute("choice", choice);
        model.addAttribute("found", found);
        model.addAttribute("lookedThrough", RunOutLists.LOOKED_THROUGH);
        model.addAttribute("lines", lines(found.counts(), choice));
        model.addAttribute("kinds", RunningOut.KINDS);
        model.addAttribute("groups", RunOutGroup.values());
        model.addAttribute("teams", worklist.teams());
        model.addAttribute("holders", worklist.holders());
        model.addAttribute("select", select);
        model.addAttribute("divides", currentActor.actor().is(Role.TEAM_LEAD));
        model.addAttribute("page", number);
        model.addAttribute("pages", choice.group() == null ? 1 : pages(found.sections().get(0).total()));
        model.addAttribute("overview", choice.with(null, choice.kind()).address());
        model.addAttribute("address", choice.address());
        return "desk/runs-out";
    }

    private static long pages(long total) {
        return Math.max(1, (total + RunOutLists.SIZE - 1) / RunOutLists.SIZE);
    }

    private static List<CountLine> lines(RunningOut.Counts counts, RunOutChoice choice) {
        var lines = new ArrayList<CountLine>();
        for (var kind : RunningOut.KINDS) {
            var line = new ArrayList<Count>();
            for (var group : RunOutGroup.values()) {
                line.add(count(counts.of(kind, group), choice.with(group, kind)));
            }
            if (line.stream().anyMatch(count -> count.number() > 0)) {
                lines.add(new CountLine(kind, line));
            }
        }
        var totals = new ArrayList<Count>();
        for (var group : RunOutGroup.values()) {
            totals.add(count(counts.of(group), choice.with(group, null)));
        }
        lines.add(new CountLine(null, totals));
        return lines;
    }

    private static Count count(long number, RunOutChoice choice) {
        return new Count(number, number == 0 ? null : choice.address());
    }
}
