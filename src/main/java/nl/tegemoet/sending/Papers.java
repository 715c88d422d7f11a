package nl.tegemoet.sending;

import static nl.tegemoet.sending.Times.inDatabase;
import static nl.tegemoet.sending.Times.moment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.letter.LetterType;
import nl.tegemoet.sending.Paper.Reason;
import nl.tegemoet.sending.Paper.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The papers that wait for the printer, and those that were posted. */
@Repository
class Papers {

    private final JdbcClient jdbc;
    private final Clock clock;

    Papers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    PaperId order(Dispatch dispatch, Reason reason) {
        var id = PaperId.random();
        jdbc.sql("insert into sending_paper (id, dispatch_id, number, reason, state, ordered_at)"
                        + " select ?, ?, coalesce(max(number), 0) + 1, ?, 'WAITING', ? from sending_paper where dispatch_id = ?")
                .params(id.toString(), dispatch.id().toString(), reason.name(), inDatabase(clock.instant()),
                        dispatch.id().toString())
                .update();
        return id;
    }

    Optional<Paper> find(PaperId id) {
        return jdbc.sql("select * from sending_paper where id = ?").param(id.toString()).query(Papers::paper).optional();
    }

    Optional<Paper> lock(PaperId id) {
        return jdbc.sql("select * from sending_paper where id = ? for update").param(id.toString()).query(Papers::paper).optional();
    }

    /** The oldest first. */
    List<Paper> waiting(int atMost) {
        return jdbc.sql("select * from sending_paper where state = 'WAITING' order by ordered_at, id limit ?").param(atMost)
                .query(Papers::paper).list();
    }

    long countWaiting() {
        return jdbc.sql("select count(*) from sending_paper where state = 'WAITING'").query(Long.class).single();
    }

    /** In the order of their numbers. */
    List<Paper> of(DispatchId dispatch) {
        return jdbc.sql("select * from sending_paper where dispatch_id = ? order by number").param(dispatch.toString()).query(Papers::paper)
                .list();
    }

    void putInto(PrintRunId run, PaperId paper) {
        jdbc.sql("update sending_paper set state = 'PREPARED', run_id = ? where id = ?").params(run.toString(), paper.toString()).update();
    }

    /** Those of a run that will not leave wait again. */
    void takeOutOf(PrintRunId run) {
        jdbc.sql("update sending_paper set state = 'WAITING', run_id = null where run_id = ? and state = 'PREPARED'").param(run.toString())
                .update();
    }

    void move(PaperId paper, State state) {
        jdbc.sql("update sending_paper set state = ? where id = ?").params(state.name(), paper.toString()).update();
    }

    /** What was not posted will not be. */
    void withdraw(DispatchId dispatch) {
        jdbc.sql("update sending_paper set state = 'WITHDRAWN', run_id = null where dispatch_id = ? and state in ('WAITING', 'PREPARED')")
                .param(dispatch.toString()).update();
    }

    /** The runs that were prepared with one of these papers in it. */
    List<PrintRunId> runsOf(ClaimId claim, LetterType type, String subject) {
        return jdbc.sql("select distinct p.run_id from sending_paper p join sending_dispatch d on d.id = p.dispatch_id"
                        + " where d.claim_id = ? and d.type = ? and d.subject = ? and d.live = 1 and p.state = 'PREPARED' order by p.run_id")
                .params(claim.toString(), type.name(), subject).query((row, number) -> PrintRunId.of(row.getString(1))).list();
    }

    private static Paper paper(ResultSet row, int number) throws SQLException {
        var run = row.getString("run_id");
        return new Paper(PaperId.of(row.getString("id")), DispatchId.of(row.getString("dispatch_id")), row.getInt("number"),
                Reason.valueOf(row.getString("reason")), State.valueOf(row.getString("state")), run == null ? null : PrintRunId.of(run),
                moment(row, "ordered_at"));
    }
}
