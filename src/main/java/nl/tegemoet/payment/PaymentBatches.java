package nl.tegemoet.payment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.kernel.Euro;
import nl.tegemoet.vault.KeyOwner;
import nl.tegemoet.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The payment batches, each with its bank file once it is released. */
@Repository
class PaymentBatches {

    private static final String COLUMNS = "select id, state, message_id, execution_date, order_count, control_sum_cents, prepared_by,"
            + " prepared_by_name, prepared_at, released_by, released_by_name, released_at, file_sha256 from payment_batch ";

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Clock clock;

    PaymentBatches(JdbcClient jdbc, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    PaymentBatchId add(LocalDate executionDate, int count, Euro sum, Actor preparer) {
        var id = PaymentBatchId.random();
        jdbc.sql("insert into payment_batch (id, message_id, state, execution_date, order_count, control_sum_cents, prepared_by,"
                        + " prepared_by_name, prepared_at) values (?, ?, 'PREPARED', ?, ?, ?, ?, ?, ?)")
                .params(id.toString(), PaymentBatch.messageIdOf(id), executionDate, count, sum.cents(), preparer.id(),
                        preparer.displayName(), now())
                .update();
        return id;
    }

    Optional<PaymentBatch> find(PaymentBatchId id) {
        return jdbc.sql(COLUMNS + "where id = ?").param(id.toString()).query(PaymentBatches::batch).optional();
    }

    Optional<PaymentBatch> lock(PaymentBatchId id) {
        return jdbc.sql(COLUMNS + "where id = ? for update").param(id.toString()).query(PaymentBatches::batch).optional();
    }

    Optional<PaymentBatch> findReleased(String messageId) {
        return jdbc.sql(COLUMNS + "where message_id = ? and state = 'RELEASED'").param(messageId).query(PaymentBatches::batch).optional();
    }

    /** The newest first. */
    List<PaymentBatch> latest(int atMost) {
        return jdbc.sql(COLUMNS + "order by prepared_at desc limit ?").param(atMost).query(PaymentBatches::batch).list();
    }

    /** Stores the file with the release, in one step; the database refuses to change either afterwards. */
    void release(PaymentBatch batch, Actor releaser, byte[] file, String sha256) {
        jdbc.sql("update payment_batch set state = 'RELEASED', released_by = ?, released_by_name = ?, released_at = ?, file = ?,"
                        + " file_sha256 = ? where id = ?")
                .params(releaser.id(), releaser.displayName(), now(), vault.seal(owner(batch.id()), file, context(batch.id())), sha256,
                        batch.id().toString())
                .update();
    }

    void withdraw(PaymentBatch batch, Actor actor) {
        jdbc.sql("update payment_batch set state = 'WITHDRAWN', withdrawn_by = ?, withdrawn_at = ? where id = ?")
                .params(actor.id(), now(), batch.id().toString()).update();
    }

    /** Opens the seal. */
    byte[] fileOf(PaymentBatch batch) {
        var sealed = jdbc.sql("select file from payment_batch where id = ?").param(batch.id().toString()).query(byte[].class).single();
        return vault.open(owner(batch.id()), sealed, context(batch.id()));
    }

    private static PaymentBatch batch(ResultSet row, int number) throws SQLException {
        return new PaymentBatch(PaymentBatchId.of(row.getString("id")), PaymentBatch.State.valueOf(row.getString("state")),
                row.getString("message_id"), row.getObject("execution_date", LocalDate.class), row.getInt("order_count"),
                Euro.ofCents(row.getLong("control_sum_cents")), row.getString("prepared_by"), row.getString("prepared_by_name"),
                instant(row, "prepared_at"), row.getString("released_by"), row.getString("released_by_name"), instant(row, "released_at"),
                row.getString("file_sha256"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, LocalDateTime.class);
        return at == null ? null : at.toInstant(ZoneOffset.UTC);
    }

    private static KeyOwner owner(PaymentBatchId id) {
        return KeyOwner.batch(id.value());
    }

    private static String context(PaymentBatchId id) {
        return "payment_batch.file:" + id;
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
