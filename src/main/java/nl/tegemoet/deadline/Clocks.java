package nl.tegemoet.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.tegemoet.kernel.ClaimId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where the clocks and their ledgers are stored. */
@Repository
class Clocks {

    private final JdbcClient jdbc;

    Clocks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A clock as it was started. */
    record Started(ClockId id, ClaimId claim, ClockKind kind, LocalDate fact, Promise promise, LocalDate termEnded, String evidence,
                   String startedBy, Instant startedAt) {
    }

    void add(Started clock) {
        jdbc.sql("insert into clock (id, claim_id, kind, fact_on, promised_days, postponement_weeks, statutory, version, term_ended_on,"
                        + " evidence, started_by, started_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(clock.id().toString(), clock.claim().toString(), clock.kind().name(), clock.fact(), clock.promise().days(),
                        clock.promise().postponementWeeks(), clock.promise().statutory(), clock.promise().version(), clock.termEnded(),
                        clock.evidence(), clock.startedBy(), inDatabase(clock.startedAt()))
                .update();
    }

    void add(ClockId clock, ClockView.Entry entry) {
        var row = ClockEventRow.of(entry.event());
        jdbc.sql("insert into clock_entry (id, clock_id, event, on_day, until_day, posted_on, weeks, ground, evidence, recorded_by,"
                        + " recorded_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(UUID.randomUUID().toString(), clock.toString(), row.name(), row.on(), row.until(), row.postedOn(), row.weeks(),
                        row.ground(), entry.evidence(), entry.recordedBy(), inDatabase(entry.recordedAt()))
                .update();
    }

    void keepCopy(ClockId clock, LocalDate due, LocalDate endedOn) {
        jdbc.sql("update clock set due_on = ?, ended_on = ? where id = ?").params(due, endedOn, clock.toString()).update();
    }

    /** The copied last day of the newest clock; empty if there is none, or it stands still. */
    Optional<LocalDate> due(ClaimId claim, ClockKind kind) {
        return newest("due_on", "", claim, kind, (row, number) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .flatMap(Function.identity());
    }

    /** The newest clock of that kind on the claim. */
    Optional<Started> newest(ClaimId claim, ClockKind kind) {
        return newest("*", "", claim, kind, (row, number) -> started(row));
    }

    /** The same, locked until the end of the transaction. */
    Optional<Started> newestLocked(ClaimId claim, ClockKind kind) {
        return newest("*", " for update", claim, kind, (row, number) -> started(row));
    }

    private <T> Optional<T> newest(String columns, String lock, ClaimId claim, ClockKind kind, RowMapper<T> reading) {
        return jdbc.sql("select " + columns + " from clock where claim_id = ? and kind = ? order by started_at desc limit 1" + lock)
                .params(claim.toString(), kind.name()).query(reading).optional();
    }

    List<ClaimId> withoutNotice(LocalDate from, LocalDate through) {
        return jdbc.sql("select c.claim_id from clock c where c.kind = 'DECISION' and c.ended_on is null and c.due_on between ? and ?"
                        + " and not exists (select 1 from clock_entry e where e.clock_id = c.id and e.event = 'TERM_NOTICE')"
                        + " order by c.due_on, c.id")
                .params(from, through).query((row, number) -> ClaimId.of(row.getString(1))).list();
    }

    /** All clocks of the claim, the oldest first. */
    List<Started> of(ClaimId claim) {
        return jdbc.sql("select * from clock where claim_id = ? order by started_at, kind").param(claim.toString())
                .query((row, number) -> started(row)).list();
    }

    List<ClockView.Entry> ledger(ClockId clock) {
        return jdbc.sql("select * from clock_entry where clock_id = ? order by recorded_at, on_day").param(clock.toString())
                .query((row, number) -> new ClockView.Entry(ClockEventRow.of(row).event(), row.getString("evidence"),
                        row.getString("recorded_by"), instant(row, "recorded_at"))).list();
    }

    private static Started started(ResultSet row) throws SQLException {
        return new Started(ClockId.of(row.getString("id")), ClaimId.of(row.getString("claim_id")), ClockKind.valueOf(row.getString("kind")),
                row.getObject("fact_on", LocalDate.class),
                new Promise(row.getInt("promised_days"), row.getInt("postponement_weeks"), row.getBoolean("statutory"),
                        row.getString("version")),
                row.getObject("term_ended_on", LocalDate.class), row.getString("evidence"), row.getString("started_by"),
                instant(row, "started_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime inDatabase(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
