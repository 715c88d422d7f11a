package nl.tegemoet.sending;

import static nl.tegemoet.sending.Times.inDatabase;
import static nl.tegemoet.sending.Times.moment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The outbox of notices. A row is leased before it is sent, so that no two nodes send it, and no node's end leaves it behind. */
@Repository
class Notices {

    /** Within 48 hours after the message is accessible (Awb 2:10(1)). */
    static final Duration TERM = Duration.ofHours(48);

    private final JdbcClient jdbc;
    private final MailSettings settings;
    private final Clock clock;

    Notices(JdbcClient jdbc, MailSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    void make(Dispatch dispatch, Instant accessibleAt) {
        var id = NoticeId.random();
        jdbc.sql("insert into sending_notice (id, dispatch_id, claim_id, message_id, state, made_at, due_at, next_try_at)"
                        + " values (?, ?, ?, ?, 'WAITING', ?, ?, ?)")
                .params(id.toString(), dispatch.id().toString(), dispatch.claim().toString(), "<%s@%s>".formatted(id, settings.domain()),
                        inDatabase(accessibleAt), inDatabase(accessibleAt.plus(TERM)), inDatabase(accessibleAt))
                .update();
    }

    /** Takes the notice that has waited longest, so that no other node does; from {@link MailSettings#lease} on another may. */
    Optional<Notice> lease() {
        var now = clock.instant();
        var found = jdbc.sql("select * from sending_notice where state = 'WAITING' and next_try_at <= ?"
                        + " and (leased_until is null or leased_until <= ?) order by next_try_at limit 1 for update skip locked")
                .params(inDatabase(now), inDatabase(now)).query(Notices::notice).optional();
        return found.map(notice -> {
            var lease = UUID.randomUUID().toString();
            jdbc.sql("update sending_notice set lease = ?, leased_until = ? where id = ?")
                    .params(lease, inDatabase(now.plus(settings.lease())), notice.id().toString()).update();
            return new Notice(notice.id(), notice.dispatch(), notice.messageId(), notice.dueAt(), notice.attempts(), lease);
        });
    }

    /** Each of these returns false if another node has taken the notice over; then nothing is changed. */
    boolean sent(Notice notice, Instant at) {
        return settle(notice, "state = 'SENT', sent_at = ?", inDatabase(at));
    }

    boolean failed(Notice notice, String problem) {
        return settle(notice, "state = 'FAILED', problem = ?", problem);
    }

    boolean tryAgain(Notice notice, Instant at, String problem) {
        return settle(notice, "attempts = attempts + 1, next_try_at = ?, problem = ?", inDatabase(at), problem);
    }

    boolean waitUntil(Notice notice, Instant at) {
        return settle(notice, "next_try_at = ?", inDatabase(at));
    }

    private boolean settle(Notice notice, String change, Object... parameters) {
        return jdbc.sql("update sending_notice set " + change + ", lease = null, leased_until = null where id = ? and lease = ?"
                        + " and state = 'WAITING'")
                .params(parameters).param(notice.id().toString()).param(notice.lease()).update() > 0;
    }

    /** Records that a notice that was sent came back; empty if no such notice was sent, or it came back before. */
    Optional<DispatchId> bounced(String messageId) {
        var notice = jdbc.sql("select * from sending_notice where message_id = ? and state = 'SENT' for update").param(messageId)
                .query(Notices::notice).optional();
        notice.ifPresent(found -> jdbc.sql("update sending_notice set state = 'BOUNCED' where id = ?").param(found.id().toString()).update());
        return notice.map(Notice::dispatch);
    }

    private static Notice notice(ResultSet row, int number) throws SQLException {
        return new Notice(NoticeId.of(row.getString("id")), DispatchId.of(row.getString("dispatch_id")), row.getString("message_id"),
                moment(row, "due_at"), row.getInt("attempts"), row.getString("lease"));
    }
}
