package nl.tegemoet.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.tegemoet.development.RealParts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * What runs out at a hundred thousand clocks, some of them ended: a page is read from an index, in order. A clock is never deleted, so
 * they live in a temporary table that only this connection sees.
 */
@RealParts
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RunningOutSpeedDatabaseTests {

    private static final int CLOCKS = 100_000;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final int SIZE = 25;

    @Autowired
    DataSource database;

    private SingleConnectionDataSource connection;
    private JdbcClient jdbc;
    private RunningClocks clocks;

    @BeforeAll
    void startAHundredThousandClocks() throws SQLException {
        connection = new SingleConnectionDataSource(database.getConnection(), true);
        jdbc = JdbcClient.create(connection);
        clocks = new RunningClocks(jdbc);
        jdbc.sql("create temporary table many like clock").update();
        jdbc.sql("alter table many rename clock").update();
        var kinds = Stream.of(ClockKind.values()).map(kind -> "'" + kind + "'").collect(Collectors.joining(", "));
        var kind = "elt(seq % " + ClockKind.values().length + " + 1, " + kinds + ")";
        jdbc.sql("insert into clock (id, claim_id, kind, fact_on, promised_days, postponement_weeks, statutory, version, term_ended_on,"
                + " evidence, started_by, started_at, due_on, ended_on) select uuid(), uuid(), " + kind + " as k,"
                + " '2026-05-01' + interval seq % 200 day, 56, 0, true, '', if(" + kind + " = 'PENALTY', '2026-05-01', null),"
                + " 'x', 'x', '2026-05-01', if(seq % 97 = 0, null, '2026-05-20' + interval seq * 7 % 400 day),"
                + " if(seq % 4 = 0, '2026-06-01', null) from seq_1_to_" + CLOCKS).update();
        jdbc.sql("analyze table clock").query().listOfRows();
    }

    @AfterAll
    void forgetThem() {
        jdbc.sql("drop temporary table clock").update();
        connection.destroy();
    }

    static List<RunOutGroup> groups() {
        return List.of(RunOutGroup.values());
    }

    @ParameterizedTest
    @MethodSource("groups")
    void aPageIsReadFromAnIndexKindByKindAndOnlyItselfIsSorted(RunOutGroup group) {
        for (var kinds : List.of(RunningOut.KINDS, EnumSet.of(ClockKind.PAYMENT))) {
            var plan = explain(RunningClocks.page(group, kinds, TODAY, 0, SIZE));
            var reading = plan.stream().filter(step -> "clock".equals(step.get("table"))).toList();
            assertThat(reading).hasSize(kinds.size()).allSatisfy(step -> {
                assertThat(step.get("key")).as(plan.toString()).isEqualTo("clock_in_order");
                assertThat(step.get("type")).as(plan.toString()).isIn("ref", "range");
                assertThat(String.valueOf(step.get("Extra"))).as(plan.toString()).doesNotContain("filesort", "temporary");
            });
        }
    }

    @ParameterizedTest
    @MethodSource("groups")
    void aPageReadsLittleMoreThanItShows(RunOutGroup group) {
        var before = rowsRead();
        var page = find(group, RunningOut.KINDS);
        var read = rowsRead() - before;
        assertThat(page).hasSize(SIZE).isSortedAccordingTo((one, other) -> one.due() == null ? 0 : one.due().compareTo(other.due()));
        // a page of each of the seven kinds, and those again as they are merged
        assertThat(read).as("rows read").isLessThan(2L * SIZE * RunningOut.KINDS.size() + 100);
    }

    @Test
    void countsComeFromAnIndexAlone() {
        for (var query : List.of(RunningClocks.counts(TODAY), RunningClocks.warnings(TODAY))) {
            assertThat(explain(query)).allSatisfy(step -> {
                assertThat(step.get("type")).as(step.toString()).isEqualTo("range");
                assertThat(String.valueOf(step.get("Extra"))).as(step.toString()).contains("Using index").doesNotContain("filesort");
            });
        }
    }

    @Test
    void allOfItTakesMilliseconds() {
        everything();
        var started = System.nanoTime();
        var times = 5;
        for (int time = 0; time < times; time++) {
            everything();
        }
        var each = Duration.ofNanos((System.nanoTime() - started) / times);
        System.getLogger(getClass().getName()).log(System.Logger.Level.INFO, "Four groups, counts and warnings: {0} ms", each.toMillis());
        assertThat(each).isLessThan(Duration.ofSeconds(1));
    }

    private void everything() {
        groups().forEach(group -> assertThat(timed(group.name(), () -> find(group, RunningOut.KINDS))).isNotEmpty());
        assertThat(timed("counts", () -> clocks.count(TODAY))).isNotEmpty();
        assertThat(timed("warnings", () -> clocks.warned(RunningClocks.warnings(TODAY)))).isNotEmpty();
    }

    private <T> T timed(String what, Supplier<T> question) {
        var started = System.nanoTime();
        var answer = question.get();
        System.getLogger(getClass().getName()).log(System.Logger.Level.INFO, "{0}: {1} µs", what, (System.nanoTime() - started) / 1000);
        return answer;
    }

    private List<RunningTerm> find(RunOutGroup group, Set<ClockKind> kinds) {
        return clocks.find(RunningClocks.page(group, kinds, TODAY, 0, SIZE), TODAY);
    }

    private List<Map<String, Object>> explain(RunningClocks.Query query) {
        return jdbc.sql("explain " + query.sql()).params(query.values()).query().listOfRows();
    }

    /** Rows that the server has read so far for this connection. */
    private long rowsRead() {
        return jdbc.sql("show session status where variable_name in ('Handler_read_next', 'Handler_read_rnd_next', 'Handler_read_prev',"
                + " 'Handler_read_rnd')").query((row, number) -> row.getLong("Value")).list().stream().mapToLong(Long::longValue).sum();
    }
}
