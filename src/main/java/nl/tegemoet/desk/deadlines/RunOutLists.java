package nl.tegemoet.desk.deadlines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.tegemoet.claim.Claims;
import nl.tegemoet.claim.Priority;
import nl.tegemoet.deadline.RunOutGroup;
import nl.tegemoet.deadline.RunningOut;
import nl.tegemoet.deadline.RunningOut.Counts;
import nl.tegemoet.deadline.RunningTerm;
import nl.tegemoet.deadline.Terms;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.ClaimNumber;
import nl.tegemoet.process.Handling;
import nl.tegemoet.process.WorkItem;
import nl.tegemoet.process.Worklist;
import org.springframework.stereotype.Component;

/** Puts together what the page of what runs out shows: the terms, and beside each who is busy with the claim. */
@Component
@AllowedFor({Role.TEAM_LEAD, Role.AUDITOR})
class RunOutLists {

    /** Lines of a list on one page. */
    static final int SIZE = 25;
    /** How many terms of a group are looked through for a team or a person. */
    static final int LOOKED_THROUGH = 5_000;

    private final RunningOut runningOut;
    private final Worklist worklist;
    private final Claims claims;
    private final Terms terms;

    RunOutLists(RunningOut runningOut, Worklist worklist, Claims claims, Terms terms) {
        this.runningOut = runningOut;
        this.worklist = worklist;
        this.claims = claims;
        this.terms = terms;
    }

    /**
     * One line.
     *
     * @param days to go; negative when it is late, null while the term stands still
     */
    record Row(RunningTerm term, ClaimNumber number, String personLabel, Priority priority, Long days, String team, List<WorkItem> work) {
    }

    /**
     * One group: the lines of this page, and how many there are in all.
     *
     * @param address where all of it is
     */
    record Section(RunOutGroup group, String name, String address, LocalDate until, List<Row> rows, long total) {

        /** Whether there is work in it that can be given to somebody. */
        public boolean hasWork() {
            return rows.stream().anyMatch(row -> !row.work().isEmpty());
        }
    }

    /** @param cut whether there was more to look through than this page does */
    record Found(List<Section> sections, Counts counts, boolean cut) {
    }

    /** @param page from 0; counts for a chosen group only */
    Found find(RunOutChoice choice, int page) {
        return choice.asksWho() ? lookThrough(choice, page) : read(choice, page);
    }

    private Found read(RunOutChoice choice, int page) {
        var counts = runningOut.counts();
        var sections = new ArrayList<Section>();
        for (var group : groups(choice)) {
            var total = choice.kinds().stream().mapToLong(kind -> counts.of(kind, group)).sum();
            sections.add(section(choice, group, runningOut.find(group, choice.kinds(), Math.multiplyExact(page, SIZE), SIZE), total));
        }
        return new Found(sections, counts, false);
    }

    /** Whose work it is stands in another room: the terms are read in order, and those of other people are left out. */
    private Found lookThrough(RunOutChoice choice, int page) {
        var chosen = new EnumMap<RunOutGroup, List<RunningTerm>>(RunOutGroup.class);
        var cut = false;
        for (var group : RunOutGroup.values()) {
            var all = runningOut.find(group, RunningOut.KINDS, 0, LOOKED_THROUGH);
            var handling = worklist.handling(claims(all));
            chosen.put(group, all.stream().filter(term -> choice.admits(handling.get(term.claim()))).toList());
            cut = cut || all.size() == LOOKED_THROUGH;
        }
        var sections = groups(choice).stream().map(group -> {
            var matching = chosen.get(group).stream().filter(term -> choice.kinds().contains(term.kind())).toList();
            return section(choice, group, matching.stream().skip((long) page * SIZE).limit(SIZE).toList(), matching.size());
        }).toList();
        return new Found(sections, RunningOut.count(chosen), cut);
    }

    private static List<RunOutGroup> groups(RunOutChoice choice) {
        return choice.group() == null ? List.of(RunOutGroup.values()) : List.of(choice.group());
    }

    private Section section(RunOutChoice choice, RunOutGroup group, List<RunningTerm> found, long total) {
        var labels = claims.labels(claims(found));
        Map<ClaimId, Handling> handling = worklist.handling(claims(found));
        var today = terms.today();
        var rows = found.stream().filter(term -> labels.containsKey(term.claim())).map(term -> {
            var label = labels.get(term.claim());
            var days = term.due() == null ? null : term.due().toEpochDay() - today.toEpochDay();
            return new Row(term, label.number(), label.personLabel(), label.priority(), days, handling.get(term.claim()).team(), handling.get(term.claim()).work());
        }).sorted(Comparator.comparingInt(row -> row.priority().rank())).toList();
        return new Section(group, RunOutChoice.word(group), choice.with(group, choice.kind()).address(), group.until(today), rows, total);
    }

    private static List<ClaimId> claims(List<RunningTerm> found) {
        return found.stream().map(RunningTerm::claim).distinct().toList();
    }
}
