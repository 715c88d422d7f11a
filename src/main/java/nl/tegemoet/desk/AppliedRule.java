package nl.tegemoet.desk;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.tegemoet.audit.RuleTrace;
import nl.tegemoet.scheme.RuleTable;
import nl.tegemoet.scheme.RuleTables;

/**
 * What one decision table did for a claim, as a line of its history.
 *
 * @param version the first digits of the version, enough to tell one from another
 * @param rows the rows that fired
 * @param address of the table as it was applied
 */
record AppliedRule(ZonedDateTime at, String name, String version, List<Fired> rows, String outcome, Map<String, String> inputs, String address) {

    private static final int TELLING = 8;

    /** @param number as people count the rows of the table, from 1; 0 if that version is not kept */
    record Fired(int number, String annotation) {
    }

    static AppliedRule of(RuleTrace.Recorded recorded, RuleTables tables) {
        var trace = recorded.trace();
        var table = tables.find(trace.tableHash(), trace.decisionKey());
        return new AppliedRule(Days.inTheNetherlands(recorded.at()), trace.decisionName(), trace.tableHash().substring(0, TELLING),
                trace.firedRules().stream().map(id -> fired(table, id)).toList(), trace.outcome().replaceAll("[, ]+$", ""), trace.inputs(),
                "/desk/tables/%s/%s?fired=%s".formatted(trace.tableHash(), trace.decisionKey(), String.join(",", trace.firedRules())));
    }

    private static Fired fired(Optional<RuleTable> table, String id) {
        var rows = table.map(RuleTable::rows).orElse(List.of());
        return IntStream.range(0, rows.size()).filter(index -> rows.get(index).id().equals(id)).boxed().findFirst()
                .map(index -> new Fired(index + 1, rows.get(index).annotation())).orElse(new Fired(0, id));
    }
}
