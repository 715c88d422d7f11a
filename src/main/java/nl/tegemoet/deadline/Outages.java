package nl.tegemoet.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.tegemoet.kernel.ClaimId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where outages are stored, and which terms each of them touches: those of applicants that would end before the new last day. */
@Repository
class Outages {

    private static final String EXTENDABLE = Arrays.stream(ClockKind.values())
            .filter(kind -> kind.knows(new ClockEvent.Extended(LocalDate.EPOCH, LocalDate.EPOCH, ClockEvent.Extended.Ground.OUTAGE)))
            .map(kind -> "'" + kind.name() + "'").collect(Collectors.joining(", "));
    private static final String WITHIN = " from clock c where c.kind in (" + EXTENDABLE + ") and c.due_on >= ? and c.due_on < ?"
            + " and c.fact_on <= ?";
    private static final String TOUCHED = WITHIN + " and c.ended_on is null and not exists (select 1 from clock newer where"
            + " newer.claim_id = c.claim_id and newer.kind = c.kind and newer.started_at > c.started_at)"
            + " and not exists (select 1 from clock_entry e where e.clock_id = c.id and e.evidence = ?)";

    private final JdbcClient jdbc;

    Outages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A term that an outage lengthens. */
    record Touched(ClaimId claim, ClockKind kind, LocalDate fact) {
    }

    void add(Outage outage, LocalDate firstDay) {
        jdbc.sql("insert into outage (id, began_at, ended_at, first_day, extended_until, what, recorded_by, recorded_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(outage.id().toString(), inDatabase(outage.span().from()), inDatabase(outage.span().until()), firstDay,
                        outage.extendedUntil(), outage.what(), outage.recordedBy(), inDatabase(outage.recordedAt()))
                .update();
    }

    /** The latest first. */
    List<Outage> all(int limit) {
        return jdbc.sql("select * from outage order by began_at desc, recorded_at desc limit ?").param(limit).query((row, number) -> outage(row)).list();
    }

    /** Those whose new last day has not gone by. */
    List<Outage> lasting(LocalDate today) {
        return jdbc.sql("select * from outage where extended_until >= ? order by began_at, recorded_at").param(today)
                .query((row, number) -> outage(row)).list();
    }

    /** Days of an outage that is yet to be recorded or is recorded: its first, its last, and the new last day of the terms. */
    record Days(LocalDate first, LocalDate last, LocalDate extendedUntil) {
    }

    /** Holds the outage until the end of the transaction, so that no two lengthen a term for it. */
    void lock(Outage outage) {
        jdbc.sql("select id from outage where id = ? for update").param(outage.id().toString()).query(String.class).single();
    }

    long count(Days days) {
        return jdbc.sql("select count(*)" + TOUCHED).params(days.first(), days.extendedUntil(), days.last(), "").query(Long.class).single();
    }

    List<Touched> touched(Outage outage, Days days, int limit) {
        return jdbc.sql("select c.claim_id, c.kind, c.fact_on" + TOUCHED + " order by c.due_on, c.id limit ?")
                .params(days.first(), days.extendedUntil(), days.last(), outage.evidence(), limit)
                .query((row, number) -> new Touched(ClaimId.of(row.getString(1)), ClockKind.valueOf(row.getString(2)),
                        row.getObject(3, LocalDate.class))).list();
    }

    /** Terms that went by unused and were closed already; the first to end comes first. */
    List<ClaimId> wentBy(Days days, int limit) {
        return jdbc.sql("select distinct c.claim_id, c.due_on" + WITHIN + " and c.ended_on > c.due_on order by c.due_on, c.claim_id limit ?")
                .params(days.first(), days.extendedUntil(), days.last(), limit).query((row, number) -> ClaimId.of(row.getString(1))).list();
    }

    long entries(Outage outage) {
        return jdbc.sql("select count(*) from clock_entry where evidence = ?").param(outage.evidence()).query(Long.class).single();
    }

    private static Outage outage(ResultSet row) throws SQLException {
        return new Outage(UUID.fromString(row.getString("id")), new Outage.Span(instant(row, "began_at"), instant(row, "ended_at")),
                row.getObject("extended_until", LocalDate.class), row.getString("what"), row.getString("recorded_by"),
                instant(row, "recorded_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime inDatabase(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
