package nl.tegemoet.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import nl.tegemoet.deadline.RunningOut;
import nl.tegemoet.deadline.RunningTerm;
import nl.tegemoet.desk.deadlines.TeamRunOut;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.process.TaskKind;
import nl.tegemoet.process.WorkFilter;
import nl.tegemoet.process.WorkItem;
import nl.tegemoet.process.Worklist;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The first screen of the desk: the work (werkvoorraad). Everything that was chosen is in the address. */
@Controller
class WorklistController {

    private final Worklist worklist;
    private final RunningOut runningOut;
    private final TeamRunOut teamRunOut;
    private final LeadMatters leadMatters;
    private final CurrentActor currentActor;
    private final Clock clock;

    WorklistController(Worklist worklist, RunningOut runningOut, TeamRunOut teamRunOut, LeadMatters leadMatters, CurrentActor currentActor,
            Clock clock) {
        this.worklist = worklist;
        this.runningOut = runningOut;
        this.teamRunOut = teamRunOut;
        this.leadMatters = leadMatters;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /**
     * One line.
     *
     * @param days    to go; negative when it is late, null while the term stands still
     * @param shut    whether the claim is restricted to others
     * @param warned  the term of the claim that has the highest warning; null for none
     */
    record Row(WorkItem item, LocalDate since, Long days, RunningTerm warned, boolean shut, boolean mine, boolean mayTake) {
    }

    /** One of the three views, with how much is in it. */
    record Tab(String name, String address, long count, boolean current) {
    }

    @GetMapping("/desk")
    @AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD, Role.FINANCE_PREPARER, Role.FINANCE_APPROVER, Role.OBJECTION_LAWYER,
            Role.AUDITOR, Role.DISPATCHER, Role.ADMINISTRATOR, Role.COUNCIL_MEMBER})
    String work(@RequestParam(name = "view", defaultValue = "mine") String viewName, @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "false") boolean free, @RequestParam(defaultValue = "1") int page, Model model) {
        var actor = currentActor.actor();
        if (!actor.is(Role.CASEWORKER) && !actor.is(Role.REVIEWER) && !actor.is(Role.TEAM_LEAD)) {
            return home();
        }
        var filter = new WorkFilter(view(viewName), kind(kind), free);
        var found = worklist.find(filter, page - 1);
        var warned = runningOut.warned(found.items().stream().map(WorkItem::claim).toList());
        var shut = leadMatters.shut(found.items().stream().map(WorkItem::claim).toList());
        model.addAttribute("rows", found.items().stream().map(item -> row(item, warned.get(item.claim()), shut.contains(item.claim()))).toList());
        if (actor.is(Role.TEAM_LEAD)) {
            leadMatters.show(model);
            model.addAttribute("runsOut", teamRunOut.of(actor.team()));
            model.addAttribute("team", actor.team());
        }
        model.addAttribute("tabs", tabs(filter, found.total()));
        model.addAttribute("filter", filter);
        model.addAttribute("kinds", Arrays.stream(TaskKind.values()).filter(one -> actor.is(Role.TEAM_LEAD) || actor.isAny(one.roles())).toList());
        model.addAttribute("total", found.total());
        model.addAttribute("page", found.number() + 1);
        model.addAttribute("pages", found.pages());
        model.addAttribute("address", address(filter));
        return "desk/worklist";
    }

    /** Who has no worklist begins where their work is. */
    private String home() {
        var actor = currentActor.actor();
        if (actor.is(Role.FINANCE_PREPARER) || actor.is(Role.FINANCE_APPROVER)) {
            return "redirect:/desk/payments";
        }
        if (actor.is(Role.DISPATCHER)) {
            return "redirect:/desk/post";
        }
        if (actor.is(Role.AUDITOR)) {
            return "redirect:/desk/accountability";
        }
        if (actor.is(Role.OBJECTION_LAWYER)) {
            return "redirect:/desk/search";
        }
        if (actor.is(Role.ADMINISTRATOR)) {
            return "redirect:/desk/letters";
        }
        return actor.is(Role.COUNCIL_MEMBER) ? "redirect:/council" : "desk/nothing";
    }

    private Row row(WorkItem item, RunningTerm warned, boolean shut) {
        var days = item.dueOn() == null ? null : ChronoUnit.DAYS.between(Days.dayOf(clock.instant()), item.dueOn());
        return new Row(item, Days.dayOf(item.createdAt()), days, warned, shut, item.isHeldBy(currentActor.actor().id()),
                item.isFree() && worklist.mayTake(item));
    }

    private List<Tab> tabs(WorkFilter filter, long total) {
        return Arrays.stream(WorkFilter.View.values()).map(view -> {
            var same = new WorkFilter(view, filter.kind(), filter.freeOnly());
            var current = view == filter.view();
            return new Tab(name(view), address(same).replace("&page={page}", ""), current ? total : worklist.count(same), current);
        }).toList();
    }

    /** The address of this view, with a place for the number of the page. */
    private static String address(WorkFilter filter) {
        var chosen = new LinkedHashMap<String, String>();
        chosen.put("view", name(filter.view()));
        if (filter.kind() != null) {
            chosen.put("kind", filter.kind().name().toLowerCase(Locale.ROOT));
        }
        if (filter.freeOnly()) {
            chosen.put("free", "true");
        }
        var address = UriComponentsBuilder.fromPath("/desk");
        chosen.forEach(address::queryParam);
        return address.build().toUriString() + "&page={page}";
    }

    private static String name(WorkFilter.View view) {
        return view.name().toLowerCase(Locale.ROOT);
    }

    private static WorkFilter.View view(String name) {
        return Arrays.stream(WorkFilter.View.values()).filter(view -> name(view).equals(name)).findFirst().orElse(WorkFilter.View.MINE);
    }

    private static TaskKind kind(String name) {
        return Arrays.stream(TaskKind.values()).filter(kind -> kind.name().equalsIgnoreCase(name)).findFirst().orElse(null);
    }
}
