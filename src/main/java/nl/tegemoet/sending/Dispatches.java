package nl.tegemoet.sending;

import static nl.tegemoet.sending.Times.inDatabase;
import static nl.tegemoet.sending.Times.moment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.LetterId;
import nl.tegemoet.letter.LetterType;
import nl.tegemoet.party.Channel;
import nl.tegemoet.party.MessageKind;
import nl.tegemoet.vault.KeyOwner;
import nl.tegemoet.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is to be sent and what was sent. */
@Repository
class Dispatches {

    private final JdbcClient jdbc;
    private final Vault vault;

    Dispatches(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** @throws org.springframework.dao.DuplicateKeyException if the same letter to the same person is under way or has left */
    void add(Dispatch dispatch, String orderedBy) {
        jdbc.sql("insert into sending_dispatch (id, claim_id, type, subject, recipient, live, kind, channel, state, ordered_at, ordered_by)"
                        + " values (?, ?, ?, ?, ?, 1, ?, ?, 'WAITING', ?, ?)")
                .params(dispatch.id().toString(), dispatch.claim().toString(), dispatch.type().name(), dispatch.subject(),
                        dispatch.recipient().name(), dispatch.kind().name(), dispatch.channel().name(), inDatabase(dispatch.orderedAt()), orderedBy)
                .update();
    }

    void left(DispatchId id, LetterId letter, LocalDate on, Instant at) {
        jdbc.sql("update sending_dispatch set state = 'LEFT', letter_id = ?, left_on = ?, left_at = ? where id = ?")
                .params(letter.toString(), on, inDatabase(at), id.toString()).update();
    }

    void takenBack(Dispatch dispatch, String by, String reason, Instant at) {
        jdbc.sql("update sending_dispatch set state = 'TAKEN_BACK', live = null, taken_back_at = ?, taken_back_by = ?, taken_back_reason = ?"
                        + " where id = ?")
                .params(inDatabase(at), by, vault.sealText(KeyOwner.claim(dispatch.claim()), reason, "sending_dispatch.taken_back_reason:"
                        + dispatch.id()), dispatch.id().toString())
                .update();
    }

    /** The sendings of one letter about one thing that were not taken back, locked until the end of the transaction. */
    List<Dispatch> lockLive(ClaimId claim, LetterType type, String subject) {
        return jdbc.sql("select * from sending_dispatch where claim_id = ? and type = ? and subject = ? and live = 1 order by recipient"
                        + " for update")
                .params(claim.toString(), type.name(), subject).query(Dispatches::dispatch).list();
    }

    Dispatch lock(DispatchId id) {
        return jdbc.sql("select * from sending_dispatch where id = ? for update").param(id.toString()).query(Dispatches::dispatch).single();
    }

    Dispatch get(DispatchId id) {
        return jdbc.sql("select * from sending_dispatch where id = ?").param(id.toString()).query(Dispatches::dispatch).single();
    }

    Optional<Dispatch> of(LetterId letter) {
        return jdbc.sql("select * from sending_dispatch where letter_id = ?").param(letter.toString()).query(Dispatches::dispatch).optional();
    }

    /** In the order in which they were ordered. */
    List<Dispatch> of(ClaimId claim) {
        return jdbc.sql("select * from sending_dispatch where claim_id = ? order by ordered_at, id").param(claim.toString())
                .query(Dispatches::dispatch).list();
    }

    private static Dispatch dispatch(ResultSet row, int number) throws SQLException {
        var letter = row.getString("letter_id");
        return new Dispatch(DispatchId.of(row.getString("id")), ClaimId.of(row.getString("claim_id")), LetterType.valueOf(row.getString("type")),
                row.getString("subject"), Recipient.valueOf(row.getString("recipient")), MessageKind.valueOf(row.getString("kind")),
                Channel.valueOf(row.getString("channel")), Dispatch.State.valueOf(row.getString("state")),
                moment(row, "ordered_at"), letter == null ? null : LetterId.of(letter),
                row.getObject("left_on", LocalDate.class));
    }
}
