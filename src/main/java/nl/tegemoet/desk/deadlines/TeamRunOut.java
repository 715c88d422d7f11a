package nl.tegemoet.desk.deadlines;

import java.util.EnumMap;
import java.util.Map;
import nl.tegemoet.deadline.ClockWarning;
import nl.tegemoet.deadline.RunOutGroup;
import nl.tegemoet.deadline.RunningOut;
import nl.tegemoet.deadline.RunningTerm;
import nl.tegemoet.process.Worklist;
import org.springframework.stereotype.Component;

/**
 * Counts what runs out for the first page of a team lead. Which team handles a claim stands in another room: for one team the terms are
 * read, and those of others are left out.
 */
@Component
public class TeamRunOut {

    private final RunningOut runningOut;
    private final Worklist worklist;

    TeamRunOut(RunningOut runningOut, Worklist worklist) {
        this.runningOut = runningOut;
        this.worklist = worklist;
    }

    /** @param cut whether a group held more terms than were looked through, so that its number may be too low */
    public record Counts(Map<RunOutGroup, Long> groups, Map<ClockWarning, Long> warnings, boolean cut) {
    }

    /** @param team null: all of them */
    public Counts of(String team) {
        return team == null ? all() : ofOne(team);
    }

    private Counts all() {
        var counted = runningOut.counts();
        var groups = new EnumMap<RunOutGroup, Long>(RunOutGroup.class);
        for (var group : RunOutGroup.values()) {
            groups.put(group, counted.of(group));
        }
        return new Counts(groups, runningOut.warnings(), false);
    }

    private Counts ofOne(String team) {
        var groups = new EnumMap<RunOutGroup, Long>(RunOutGroup.class);
        var warnings = new EnumMap<ClockWarning, Long>(ClockWarning.class);
        for (var level : ClockWarning.values()) {
            if (level != ClockWarning.NONE) {
                warnings.put(level, 0L);
            }
        }
        var cut = false;
        for (var group : RunOutGroup.values()) {
            var all = runningOut.find(group, RunningOut.KINDS, 0, RunOutLists.LOOKED_THROUGH);
            var teams = worklist.teams(all.stream().map(RunningTerm::claim).distinct().toList());
            var ours = all.stream().filter(term -> team.equals(teams.get(term.claim()))).toList();
            groups.put(group, (long) ours.size());
            ours.forEach(term -> warnings.computeIfPresent(term.warning(), (level, number) -> number + 1));
            cut = cut || all.size() == RunOutLists.LOOKED_THROUGH;
        }
        return new Counts(groups, warnings, cut);
    }
}
