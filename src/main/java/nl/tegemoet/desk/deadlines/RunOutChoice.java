package nl.tegemoet.desk.deadlines;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Set;
import nl.tegemoet.deadline.ClockKind;
import nl.tegemoet.deadline.RunOutGroup;
import nl.tegemoet.deadline.RunningOut;
import nl.tegemoet.process.Handling;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What somebody wants to see of what runs out; all of it is in the address of the page.
 *
 * @param group  null for the beginning of each group
 * @param kind   null for every kind
 * @param team   empty for every team
 * @param holder empty for everybody, {@link #NOBODY} for work that nobody took
 */
record RunOutChoice(RunOutGroup group, ClockKind kind, String team, String holder) {

    /** No user name: Keycloak gives out none of one sign. */
    static final String NOBODY = "-";

    /** What cannot be understood of an address is left out. */
    static RunOutChoice of(String group, String kind, String team, String holder) {
        return new RunOutChoice(Arrays.stream(RunOutGroup.values()).filter(one -> word(one).equals(group)).findFirst().orElse(null),
                RunningOut.KINDS.stream().filter(one -> word(one).equals(kind)).findFirst().orElse(null), team.strip(), holder.strip());
    }

    Set<ClockKind> kinds() {
        return kind == null ? RunningOut.KINDS : EnumSet.of(kind);
    }

    /** Whether who is busy with a claim makes a difference. */
    boolean asksWho() {
        return !team.isEmpty() || !holder.isEmpty();
    }

    boolean admits(Handling handling) {
        return (team.isEmpty() || team.equals(handling.team()))
                && (holder.isEmpty() || handling.work().stream().anyMatch(item -> item.isFree() ? holder.equals(NOBODY) : item.isHeldBy(holder)));
    }

    RunOutChoice with(RunOutGroup other, ClockKind otherKind) {
        return new RunOutChoice(other, otherKind, team, holder);
    }

    String address() {
        var address = UriComponentsBuilder.fromPath("/desk/deadlines");
        if (group != null) {
            address.queryParam("group", word(group));
        }
        if (kind != null) {
            address.queryParam("kind", word(kind));
        }
        if (!team.isEmpty()) {
            address.queryParam("team", "{team}");
        }
        if (!holder.isEmpty()) {
            address.queryParam("holder", "{holder}");
        }
        var values = new HashMap<String, Object>();
        values.put("team", team);
        values.put("holder", holder);
        return address.encode().buildAndExpand(values).toUriString();
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
