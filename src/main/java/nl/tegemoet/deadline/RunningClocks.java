package nl.tegemoet.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.tegemoet.kernel.ClaimId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The questions on the clocks that have not ended. Each kind is read by itself from an index that has the order already, so that terms
 * to object, which never end, are not stepped over; what is sorted is only the few rows of one page.
 */
@Repository
class RunningClocks {

    private static final String OURS = RunningOut.KINDS.stream().map(kind -> "'" + kind.name() + "'").collect(Collectors.joining(", "));

    private final JdbcClient jdbc;

    RunningClocks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A question, with its values by name. */
    record Query(String sql, Map<String, Object> values) {
    }

    static Query page(RunOutGroup group, Set<ClockKind> kinds, LocalDate today, int offset, int limit) {
        var values = new HashMap<String, Object>();
        values.put("needed", Math.addExact(offset, limit));
        values.put("offset", offset);
        values.put("limit", limit);
        var days = "due_on is null";
        if (group != RunOutGroup.STANDING_STILL) {
            days = "due_on between :from and :until";
            values.put("from", group.from(today));
            values.put("until", group.until(today));
        }
        var where = " and ended_on is null and " + days + " order by due_on, fact_on, id limit :needed)";
        return new Query(kinds.stream().sorted().map(kind -> "(select id, claim_id, kind, fact_on, due_on from clock where kind = '"
                + kind.name() + "'" + where).collect(Collectors.joining(" union all "))
                + " order by due_on, fact_on, id limit :limit offset :offset", values);
    }

    /** How many there are of each kind on each last day; what is later than the groups look is not read at all. */
    static Query counts(LocalDate today) {
        return new Query("select kind, due_on, count(*) as number from clock where kind in (" + OURS + ") and ended_on is null"
                + " and (due_on is null or due_on <= :until) group by kind, due_on",
                Map.of("until", RunOutGroup.NEXT_FOUR_WEEKS.until(today)));
    }

    static Query warnings(LocalDate today) {
        return new Query("select coalesce(sum(nine_tenths_on > :today), 0), coalesce(sum(nine_tenths_on <= :today and due_on > :today), 0),"
                + " coalesce(sum(due_on <= :today), 0) from clock where kind in (" + OURS + ") and ended_on is null"
                + " and three_quarters_on <= :today", Map.of("today", today));
    }

    List<RunningTerm> find(Query query, LocalDate today) {
        return jdbc.sql(query.sql()).params(query.values()).query((row, number) -> term(row, today)).list();
    }

    List<RunningTerm> of(Collection<ClaimId> claims, LocalDate today) {
        return jdbc.sql("select claim_id, kind, fact_on, due_on from clock where claim_id in (:claims) and kind in (" + OURS
                        + ") and ended_on is null").param("claims", claims.stream().map(ClaimId::toString).toList())
                .query((row, number) -> term(row, today)).list();
    }

    Map<ClockKind, Map<RunOutGroup, Long>> count(LocalDate today) {
        var query = counts(today);
        var counted = new EnumMap<ClockKind, Map<RunOutGroup, Long>>(ClockKind.class);
        jdbc.sql(query.sql()).params(query.values()).query(row -> {
            counted.computeIfAbsent(ClockKind.valueOf(row.getString("kind")), kind -> new EnumMap<>(RunOutGroup.class))
                    .merge(RunOutGroup.of(row.getObject("due_on", LocalDate.class), today), row.getLong("number"), Long::sum);
        });
        return counted;
    }

    Map<ClockWarning, Long> warned(Query query) {
        return jdbc.sql(query.sql()).params(query.values()).query((row, number) -> {
            var counted = new EnumMap<ClockWarning, Long>(ClockWarning.class);
            counted.put(ClockWarning.THREE_QUARTERS, row.getLong(1));
            counted.put(ClockWarning.NINE_TENTHS, row.getLong(2));
            counted.put(ClockWarning.FULL, row.getLong(3));
            return counted;
        }).single();
    }

    private static RunningTerm term(ResultSet row, LocalDate today) throws SQLException {
        var fact = row.getObject("fact_on", LocalDate.class);
        var due = row.getObject("due_on", LocalDate.class);
        return new RunningTerm(ClaimId.of(row.getString("claim_id")), ClockKind.valueOf(row.getString("kind")), fact, due,
                ClockWarning.on(today, fact, due));
    }
}
