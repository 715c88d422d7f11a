package nl.tegemoet.desk;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tegemoet.audit.Act;
import nl.tegemoet.audit.Reading;

/**
 * One thing that somebody did or saw, as a line of a claim's history.
 *
 * @param roles codes of the words for the roles that the person had then
 * @param what the act, or the kind of thing that was opened
 * @param detail ids, codes and amounts of an act, or which one was opened; empty if there is nothing more to say
 * @param purpose why something was opened; null for an act
 */
record HistoryLine(ZonedDateTime at, String who, List<String> roles, String what, String detail, String purpose) {

    static HistoryLine of(Act act) {
        return new HistoryLine(Days.inTheNetherlands(act.at()), act.actorName(), roles(act.actorRoles()), act.act(), words(act.facts()), null);
    }

    static HistoryLine of(Reading reading) {
        var object = reading.object().split(":", 2);
        var purpose = reading.purpose();
        return new HistoryLine(Days.inTheNetherlands(reading.at()), reading.actorName(), roles(reading.actorRoles()), object[0],
                object.length > 1 ? object[1] : "", purpose.reason() != null ? purpose.reason() : purpose.task());
    }

    private static List<String> roles(String recorded) {
        return Stream.of(recorded.split(",")).map(role -> "desk.role." + role).toList();
    }

    private static String words(Map<String, String> facts) {
        return facts.entrySet().stream().filter(fact -> !fact.getValue().isEmpty()).map(fact -> fact.getKey() + ": " + fact.getValue())
                .collect(Collectors.joining(", "));
    }
}
