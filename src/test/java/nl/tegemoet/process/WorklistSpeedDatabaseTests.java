package nl.tegemoet.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tegemoet.development.RealParts;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.ClaimNumber;
import nl.tegemoet.process.WorkFilter.View;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The worklist at a hundred thousand open tasks: every page of every filter is read from an index, in order, and never sorted. */
@RealParts
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorklistSpeedDatabaseTests {

    private static final int OPEN = 100_000;
    private static final Actor ME = new Actor("speed-6", "Zes", Set.of(Role.CASEWORKER), "noord");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    WorkItems items;

    @Autowired
    TransactionOperations onOneConnection;

    @BeforeAll
    void openAHundredThousandTasks() {
        var kinds = Stream.of(TaskKind.CHECK_COMPLETENESS, TaskKind.CHOOSE_COURSE, TaskKind.SIGN_NOT_PROCESSED, TaskKind.ASSESS, TaskKind.REVIEW).map(kind -> "'" + kind + "'").collect(Collectors.joining(", "));
        jdbc.sql("insert into work_item (task_id, claim_id, claim_number, kind, person_label, team, holder_id, created_at, due_on, priority_rank)"
                + " select concat('speed-', seq), uuid(), ?, elt(seq % 5 + 1, " + kinds + "), 'A.B. 1961', if(seq % 2 = 0, 'noord', 'zuid'),"
                + " if(seq % 3 = 0, concat('speed-', seq % 99), null), '2026-11-23 09:00:00', '2027-01-01' + interval seq * 7 % 180 day, if(seq % 20 = 0, 1, 2)"
                + " from seq_1_to_" + OPEN).param(ClaimNumber.of(2026, 1).value()).update();
        jdbc.sql("analyze table work_item").query().listOfRows();
    }

    @AfterAll
    void closeThem() {
        jdbc.sql("delete from work_item where task_id like 'speed-%'").update();
    }

    static Stream<WorkFilter> filters() {
        return Stream.of(View.values()).flatMap(view -> Stream.of(null, TaskKind.REVIEW)
                .flatMap(kind -> Stream.of(false, true).map(freeOnly -> new WorkFilter(view, kind, freeOnly))));
    }

    @ParameterizedTest
    @MethodSource("filters")
    void pageIsReadFromAnIndexAndNeverSorted(WorkFilter filter) {
        var query = WorkItems.page(filter, ME, 0);
        var plan = jdbc.sql("explain " + query.sql()).params(query.values()).query().listOfRows();
        assertThat(plan.get(0).get("type")).as(plan.toString()).isNotEqualTo("ALL");
        assertThat(plan.get(0).get("key")).as(plan.toString()).asString().startsWith("work_item_");
        assertThat(plan).noneMatch(step -> String.valueOf(step.get("Extra")).contains("filesort"));
        assertThat(plan).noneMatch(step -> String.valueOf(step.get("Extra")).contains("temporary"));
    }

    @ParameterizedTest
    @MethodSource("filters")
    void firstPageReadsNoMoreRowsThanItShowsAndItsFilterSkips(WorkFilter filter) {
        var read = onOneConnection.execute(status -> {
            var before = rowsRead();
            assertThat(items.find(filter, ME, 0)).hasSizeLessThanOrEqualTo(WorkPage.SIZE);
            return rowsRead() - before;
        });
        assertThat(read).as("rows read for " + filter).isLessThan(1_000);
    }

    @Test
    void pageComesInTimeAndCountToo() {
        var mine = Stream.concat(filters(), Stream.of(WorkFilter.all())).toList();
        mine.forEach(this::ask);
        var started = System.nanoTime();
        mine.forEach(this::ask);
        var each = Duration.ofNanos((System.nanoTime() - started) / mine.size());
        System.getLogger(getClass().getName()).log(System.Logger.Level.INFO, "A page and its count: {0} µs", each.toNanos() / 1000);
        assertThat(each).isLessThan(Duration.ofMillis(500));
    }

    private List<WorkItem> ask(WorkFilter filter) {
        assertThat(items.total(filter, ME)).isPositive();
        return items.find(filter, ME, 0);
    }

    /** Rows that the server has read so far for this connection. */
    private long rowsRead() {
        return jdbc.sql("show session status where variable_name in ('Handler_read_next', 'Handler_read_rnd_next', 'Handler_read_prev')")
                .query((row, number) -> row.getLong("Value")).list().stream().mapToLong(Long::longValue).sum();
    }
}
