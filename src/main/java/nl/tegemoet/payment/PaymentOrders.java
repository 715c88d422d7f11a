package nl.tegemoet.payment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.tegemoet.kernel.Address;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.ClaimNumber;
import nl.tegemoet.kernel.DecisionId;
import nl.tegemoet.kernel.Euro;
import nl.tegemoet.kernel.Iban;
import nl.tegemoet.kernel.PaymentOrderId;
import nl.tegemoet.vault.KeyOwner;
import nl.tegemoet.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/**
 * The payment orders. Rows that are about to change are locked first, always in the order of their ids, so that two people cannot block
 * each other.
 */
@Repository
class PaymentOrders {

    private static final String COLUMNS = "select id, claim_id, claim_number, decision_id, attempt, amount_cents, end_to_end_id, due_by,"
            + " state, batch_id from payment_order ";

    private final JdbcClient jdbc;
    private final Vault vault;
    private final JsonMapper json;
    private final Clock clock;

    PaymentOrders(JdbcClient jdbc, Vault vault, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.json = json;
        this.clock = clock;
    }

    /** @throws org.springframework.dao.DuplicateKeyException if the decision has an attempt that is still alive or was paid */
    void add(PaymentOrder order, Payee payee, Set<String> deciders) {
        var owner = KeyOwner.claim(order.claim());
        var address = payee.address() == null ? null : json.writeValueAsString(payee.address());
        jdbc.sql("insert into payment_order (id, claim_id, claim_number, decision_id, attempt, amount_cents, end_to_end_id, payee, iban,"
                        + " iban_index, address, due_by, state, ordered_at, changed_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(order.id().toString(), order.claim().toString(), order.claimNumber().value(), order.decision().toString(),
                        order.attempt(), order.amount().cents(), order.endToEndId(),
                        vault.sealText(owner, payee.name(), context("payee", order)),
                        vault.sealText(owner, payee.account().value(), context("iban", order)),
                        vault.blindIndex("iban", payee.account().value()),
                        vault.sealText(owner, address, context("address", order)),
                        order.dueBy(), order.state().name(), now(), now())
                .update();
        deciders.forEach(decider -> jdbc.sql("insert into payment_order_decider (order_id, actor_id) values (?, ?)")
                .params(order.id().toString(), decider).update());
    }

    /** Opens the seal. */
    Payee payeeOf(PaymentOrder order) {
        var owner = KeyOwner.claim(order.claim());
        return jdbc.sql("select payee, iban, address from payment_order where id = ?").param(order.id().toString())
                .query((row, number) -> {
                    var address = vault.openText(owner, row.getBytes("address"), context("address", order));
                    return new Payee(vault.openText(owner, row.getBytes("payee"), context("payee", order)),
                            new Iban(vault.openText(owner, row.getBytes("iban"), context("iban", order))),
                            address == null ? null : json.readValue(address, Address.class));
                }).single();
    }

    /** The attempt that was paid. */
    Optional<PaymentOrder> paid(DecisionId decision) {
        return jdbc.sql(COLUMNS + "where decision_id = ? and state = 'PAID' order by attempt desc limit 1").param(decision.toString())
                .query(PaymentOrders::order).optional();
    }

    /** The day on which the bank booked it last. */
    LocalDate bookedOn(PaymentOrderId order) {
        return jdbc.sql("select booked_on from payment_order where id = ?").param(order.toString())
                .query((row, number) -> row.getObject(1, LocalDate.class)).single();
    }

    Optional<PaymentOrder> lockLast(DecisionId decision) {
        return jdbc.sql(COLUMNS + "where decision_id = ? order by attempt desc limit 1 for update").param(decision.toString())
                .query(PaymentOrders::order).optional();
    }

    List<PaymentOrder> lock(Collection<PaymentOrderId> ids) {
        return jdbc.sql(COLUMNS + "where id in (:ids) order by id for update")
                .param("ids", ids.stream().map(PaymentOrderId::toString).toList()).query(PaymentOrders::order).list();
    }

    List<PaymentOrder> lockOf(PaymentBatchId batch) {
        return jdbc.sql(COLUMNS + "where batch_id = ? order by id for update").param(batch.toString()).query(PaymentOrders::order).list();
    }

    List<PaymentOrder> lockByEndToEndId(Collection<String> endToEndIds) {
        return endToEndIds.isEmpty() ? List.of() : jdbc.sql(COLUMNS + "where end_to_end_id in (:ids) order by id for update")
                .param("ids", endToEndIds).query(PaymentOrders::order).list();
    }

    List<PaymentOrder> of(PaymentBatchId batch) {
        return jdbc.sql(COLUMNS + "where batch_id = ? order by claim_number").param(batch.toString()).query(PaymentOrders::order).list();
    }

    /** Everybody who decided on one of these orders. */
    Set<String> decidersOf(Collection<PaymentOrder> orders) {
        return new HashSet<>(jdbc.sql("select distinct actor_id from payment_order_decider where order_id in (:ids)")
                .param("ids", orders.stream().map(order -> order.id().toString()).toList()).query(String.class).list());
    }

    void putInto(PaymentBatchId batch, PaymentOrder order) {
        change("update payment_order set state = 'BATCHED', batch_id = ?, changed_at = ? where id = ? and state = 'ORDERED'",
                batch.toString(), now(), order.id().toString());
    }

    void takeOut(PaymentOrder order) {
        change("update payment_order set state = 'ORDERED', batch_id = null, changed_at = ? where id = ? and state = 'BATCHED'",
                now(), order.id().toString());
    }

    /**
     * @param reasonCode only with a failure
     * @param bookedOn null keeps the day that is known
     */
    void move(PaymentOrder order, PaymentState next, String reasonCode, LocalDate bookedOn) {
        change("update payment_order set state = ?, reason_code = ?, booked_on = coalesce(?, booked_on), changed_at = ?"
                        + " where id = ? and state = ?",
                next.name(), reasonCode, bookedOn, now(), order.id().toString(), order.state().name());
    }

    private void change(String sql, Object... parameters) {
        if (jdbc.sql(sql).params(parameters).update() != 1) {
            throw new PaymentRefused(PaymentRefused.Reason.CHANGED_MEANWHILE);
        }
    }

    private static PaymentOrder order(ResultSet row, int number) throws SQLException {
        var batch = row.getString("batch_id");
        return new PaymentOrder(PaymentOrderId.of(row.getString("id")), ClaimId.of(row.getString("claim_id")),
                new ClaimNumber(row.getString("claim_number")), DecisionId.of(row.getString("decision_id")), row.getInt("attempt"),
                Euro.ofCents(row.getLong("amount_cents")), row.getString("end_to_end_id"), row.getObject("due_by", LocalDate.class),
                PaymentState.valueOf(row.getString("state")), batch == null ? null : PaymentBatchId.of(batch));
    }

    private static String context(String column, PaymentOrder order) {
        return "payment_order." + column + ":" + order.id();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
