package nl.tegemoet.payment;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import nl.tegemoet.development.RealParts;
import nl.tegemoet.identity.Role;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.kernel.PaymentOrderId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the database refuses by itself, whoever asks: everything here is plain SQL past the code. */
@RealParts
class MoneyGuardDatabaseTests {

    private static final String COPY = "insert into payment_order (id, claim_id, claim_number, decision_id, attempt, amount_cents,"
            + " end_to_end_id, payee, iban, iban_index, due_by, state, ordered_at, changed_at)"
            + " select ?, claim_id, claim_number, decision_id, ?, amount_cents, ?, payee, iban, iban_index, due_by, ?, now(6), now(6)"
            + " from payment_order where id = ?";

    @Autowired
    PaymentFixture fixture;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @ParameterizedTest
    @EnumSource(value = PaymentState.class, names = {"REJECTED", "RETURNED"}, mode = EnumSource.Mode.EXCLUDE)
    void aDecisionHasNoSecondAttemptWhileTheFirstIsAliveOrPaid(PaymentState state) {
        var order = anOrderIn(state);
        assertThatThrownBy(() -> nextAttempt(order, 2, "ORDERED")).isInstanceOf(DataAccessException.class);
    }

    @ParameterizedTest
    @EnumSource(value = PaymentState.class, names = {"REJECTED", "RETURNED"})
    void aNextAttemptIsAllowedAfterAFailureAndThenOnlyOne(PaymentState state) {
        var order = anOrderIn(state);
        assertThatCode(() -> nextAttempt(order, 2, "ORDERED")).doesNotThrowAnyException();
        assertThatThrownBy(() -> nextAttempt(order, 3, "ORDERED")).isInstanceOf(DataAccessException.class);
    }

    @Test
    void noAttemptIsSkippedAndNoneIsMadeTwice() {
        var order = anOrderIn(PaymentState.REJECTED);
        assertThatThrownBy(() -> nextAttempt(order, 3, "ORDERED")).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> nextAttempt(order, 1, "ORDERED")).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> nextAttempt(order, 0, "ORDERED")).isInstanceOf(DataAccessException.class);
    }

    @ParameterizedTest
    @EnumSource(value = PaymentState.class, names = "ORDERED", mode = EnumSource.Mode.EXCLUDE)
    void noAttemptStartsHalfWay(PaymentState state) {
        var order = anOrderIn(PaymentState.REJECTED);
        assertThatThrownBy(() -> nextAttempt(order, 2, state.name())).isInstanceOf(DataAccessException.class);
    }

    @ParameterizedTest
    @EnumSource(PaymentState.class)
    void onlyTheStepsOfTheStateModelAreTaken(PaymentState from) {
        for (var to : PaymentState.values()) {
            if (to != from && !from.mayBecome(to)) {
                var order = anOrderIn(from);
                assertThatThrownBy(() -> set(order, "state = '" + to + "'")).as("%s to %s", from, to)
                        .isInstanceOf(DataAccessException.class);
            }
        }
    }

    @Test
    void whatAnOrderSaysDoesNotChange() {
        var order = anOrderIn(PaymentState.ORDERED);
        for (var change : new String[] {"amount_cents = 600000", "iban = payee", "payee = iban", "attempt = 2", "due_by = '2030-01-01'",
                "end_to_end_id = 'OTHER'", "claim_id = uuid()", "decision_id = uuid()", "address = payee",
                "iban_index = repeat('0', 32)"}) {
            assertThatThrownBy(() -> set(order, change)).as(change).isInstanceOf(DataAccessException.class);
        }
        assertThatThrownBy(() -> jdbc.sql("delete from payment_order where id = ?").param(order.toString()).update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void anEndToEndIdIsUniqueForEver() {
        var order = anOrderIn(PaymentState.REJECTED);
        assertThatThrownBy(() -> jdbc.sql(COPY.replace(" ?, payee", " end_to_end_id, payee"))
                .params(PaymentOrderId.random().toString(), 2, "ORDERED", order.toString()).update())
                        .isInstanceOf(DataAccessException.class).hasMessageContaining("payment_order_end_to_end");
    }

    @Test
    void anOrderDoesNotMoveToAnotherBatch() {
        var order = anOrderIn(PaymentState.SENT);
        var other = fixture.prepare(fixture.orders(1));
        assertThatThrownBy(() -> set(order, "batch_id = '" + other + "'")).isInstanceOf(DataAccessException.class);
    }

    @Test
    void anOrderIsNotSentByItself() {
        var order = anOrderIn(PaymentState.BATCHED);
        assertThatThrownBy(() -> set(order, "state = 'SENT'")).isInstanceOf(DataAccessException.class).hasMessageContaining("batch");
        assertThatThrownBy(() -> set(order, "state = 'ORDERED', batch_id = null")).isInstanceOf(DataAccessException.class);
    }

    @Test
    void nobodyReleasesTheirOwnBatch() {
        var batch = fixture.prepare(fixture.orders(1));
        assertThatThrownBy(() -> release(batch, "fatima")).isInstanceOf(DataAccessException.class).hasMessageContaining("two_people");
    }

    @Test
    void nobodyReleasesWhatTheyDecided() {
        var batch = fixture.prepare(fixture.orders(1));
        assertThatThrownBy(() -> release(batch, "carla")).isInstanceOf(DataAccessException.class).hasMessageContaining("decided");
    }

    @Test
    void aBatchThatDoesNotAddUpIsNotReleased() {
        var batch = fixture.prepare(fixture.orders(1));
        transaction.executeWithoutResult(status -> {
            // a second order slips in behind the preparer's back
            var stray = fixture.orders(1).iterator().next();
            set(stray, "state = 'BATCHED', batch_id = '" + batch + "'");
            assertThatThrownBy(() -> release(batch, "frank")).isInstanceOf(DataAccessException.class).hasMessageContaining("add up");
            status.setRollbackOnly();
        });
    }

    @Test
    void aReleasedBatchAndItsFileStayAsTheyAre() {
        var batch = fixture.prepare(fixture.orders(1));
        fixture.release(batch);
        for (var change : new String[] {"file = 'x'", "file_sha256 = repeat('0', 64)", "released_by = 'bram'", "state = 'PREPARED'",
                "execution_date = '2030-01-01'", "control_sum_cents = 1"}) {
            assertThatThrownBy(() -> jdbc.sql("update payment_batch set " + change + " where id = ?").param(batch.toString()).update())
                    .as(change).isInstanceOf(DataAccessException.class);
        }
        assertThatThrownBy(() -> jdbc.sql("delete from payment_batch where id = ?").param(batch.toString()).update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void whoDecidedIsNotForgotten() {
        var order = anOrderIn(PaymentState.ORDERED);
        assertThatThrownBy(() -> jdbc.sql("delete from payment_order_decider where order_id = ?").param(order.toString()).update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("update payment_order_decider set actor_id = 'x' where order_id = ?").param(order.toString())
                .update())
                .isInstanceOf(DataAccessException.class);
    }

    @ParameterizedTest
    @EnumSource(value = PaymentState.class, names = {"SENT", "ACCEPTED", "PAID"})
    void theStepsOfTheStateModelAreTakenAfterTheRelease(PaymentState from) {
        for (var to : PaymentState.values()) {
            if (from.mayBecome(to)) {
                var order = anOrderIn(from);
                assertThatCode(() -> set(order, "state = '" + to + "'")).as("%s to %s", from, to).doesNotThrowAnyException();
            }
        }
    }

    private PaymentOrderId anOrderIn(PaymentState state) {
        var order = fixture.order(fixture.aGrant());
        if (state == PaymentState.ORDERED) {
            return order;
        }
        var batch = fixture.prepare(Set.of(order));
        if (state == PaymentState.BATCHED) {
            return order;
        }
        TestActors.runAs("frank", Role.FINANCE_APPROVER, () -> fixture.batching.release(batch));
        if (state != PaymentState.SENT) {
            set(order, "state = '" + state + "'");
        }
        return order;
    }

    private void nextAttempt(PaymentOrderId order, int attempt, String state) {
        jdbc.sql(COPY).params(PaymentOrderId.random().toString(), attempt, PaymentOrderId.random().toString().replace("-", ""), state,
                order.toString()).update();
    }

    private void set(PaymentOrderId order, String change) {
        jdbc.sql("update payment_order set " + change + " where id = ?").param(order.toString()).update();
    }

    private void release(PaymentBatchId batch, String person) {
        jdbc.sql("update payment_batch set state = 'RELEASED', released_by = ?, released_at = now(6), file = 'x',"
                + " file_sha256 = repeat('0', 64) where id = ?").params(person, batch.toString()).update();
    }
}
