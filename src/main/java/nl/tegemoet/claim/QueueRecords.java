package nl.tegemoet.claim;

import static nl.tegemoet.claim.Times.inDatabase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts the claims that wait for a decision, and those that got one; each from an index. Claims that go first are not
 * counted: they do not wait in this queue, and would make it look shorter or faster than it is. */
@Repository
class QueueRecords {

    private final JdbcClient jdbc;

    QueueRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long waiting() {
        return jdbc.sql("select count(*) from claim where status = 'OPEN' and priority = 'NONE'").query(Long.class).single();
    }

    long waitingBefore(Instant submitted) {
        return jdbc.sql("select count(*) from claim where status = 'OPEN' and priority = 'NONE' and submitted_at < ?").param(inDatabase(submitted)).query(Long.class).single();
    }

    long decidedSince(Instant moment) {
        return jdbc.sql("select count(*) from claim where decided_at >= ? and priority = 'NONE'").param(inDatabase(moment)).query(Long.class).single();
    }

    /** The day of receipt of the middle one of the claims that were decided since then. */
    Optional<LocalDate> middleReceivedOfDecidedSince(Instant moment, long decided) {
        return jdbc.sql("select received_on from claim where decided_at >= ? and priority = 'NONE' order by received_on limit 1 offset ?")
                .params(inDatabase(moment), decided / 2).query((row, number) -> row.getObject(1, LocalDate.class)).optional();
    }
}
