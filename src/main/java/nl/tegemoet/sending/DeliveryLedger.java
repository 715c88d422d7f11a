package nl.tegemoet.sending;

import static nl.tegemoet.sending.Times.inDatabase;
import static nl.tegemoet.sending.Times.moment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.kernel.ClaimId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The delivery ledger (bezorglogboek, Awb 2:25): it only grows, and the database itself refuses anything else. */
@Repository
class DeliveryLedger {

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;
    private final Clock clock;

    DeliveryLedger(JdbcClient jdbc, CurrentActor currentActor, Clock clock) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** @param evidence an id, a code or a hash; never a word about anybody */
    void add(Dispatch dispatch, DeliveryEvent event, Instant at, String evidence) {
        jdbc.sql("insert into sending_ledger (dispatch_id, claim_id, event, happened_at, recorded_at, recorded_by, evidence)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(dispatch.id().toString(), dispatch.claim().toString(), event.name(), inDatabase(at), inDatabase(clock.instant()),
                        currentActor.actor().id(), evidence)
                .update();
    }

    /** In the order in which it was written down. */
    List<DeliveryEntry> of(ClaimId claim) {
        return jdbc.sql("select * from sending_ledger where claim_id = ? order by id").param(claim.toString()).query(DeliveryLedger::entry)
                .list();
    }

    private static DeliveryEntry entry(ResultSet row, int number) throws SQLException {
        return new DeliveryEntry(row.getLong("id"), DispatchId.of(row.getString("dispatch_id")),
                DeliveryEvent.valueOf(row.getString("event")), moment(row, "happened_at"), moment(row, "recorded_at"),
                row.getString("recorded_by"), row.getString("evidence"));
    }
}
