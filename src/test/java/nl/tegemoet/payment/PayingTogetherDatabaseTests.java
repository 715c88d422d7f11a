package nl.tegemoet.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.tegemoet.development.RealParts;
import nl.tegemoet.payment.bank.BankFileRefused;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Several people, or a job that runs twice, do the same with money at the same moment: it happens once. */
@RealParts
class PayingTogetherDatabaseTests {

    private static final int PEOPLE = 4;

    @Autowired
    PaymentFixture fixture;

    @Autowired
    JdbcClient jdbc;

    @RepeatedTest(5)
    void anOrderIsMadeOnce() {
        var grant = fixture.aGrant();
        var results = atOnce(() -> fixture.order(grant));
        assertThat(results.failures).isEmpty();
        assertThat(Set.copyOf(results.values)).hasSize(1);
        assertThat(fixture.of(grant)).hasSize(1);
    }

    @RepeatedTest(5)
    void anOrderGoesIntoOneBatch() {
        var orders = fixture.orders(3);
        var results = atOnce(() -> fixture.prepare(orders));
        assertThat(results.values).hasSize(1);
        assertThat(results.failures).hasSize(PEOPLE - 1).allSatisfy(failure -> assertThat(failure).isInstanceOf(PaymentRefused.class));
        assertThat(fixture.batch((PaymentBatchId) results.values.get(0)).orders()).hasSize(3);
    }

    @RepeatedTest(5)
    void overlappingChoicesDoNotBlockEachOther() {
        var shared = fixture.order(fixture.aGrant());
        var choices = IntStream.range(0, PEOPLE)
                .mapToObj(i -> Set.of(shared, fixture.order(fixture.aGrant()), fixture.order(fixture.aGrant()))).toList();
        var next = new java.util.concurrent.atomic.AtomicInteger();
        var results = atOnce(() -> fixture.prepare(choices.get(next.getAndIncrement())));
        assertThat(results.values).hasSize(1);
        assertThat(results.failures).allSatisfy(failure -> assertThat(failure).isInstanceOf(PaymentRefused.class));
    }

    @RepeatedTest(5)
    void aBatchIsReleasedOnce() {
        var batch = fixture.prepare(fixture.orders(3));
        var results = atOnce(() -> {
            fixture.release(batch);
            return "released";
        });
        assertThat(results.values).hasSize(1);
        assertThat(results.failures).allSatisfy(failure -> assertThat(failure).isInstanceOf(PaymentRefused.class));
        assertThat(jdbc.sql("select count(*) from audit_act where act = 'payment.batch-released' and claim_id is null and facts like ?")
                .param("%" + batch + "%").query(Integer.class).single()).isEqualTo(1);
    }

    @RepeatedTest(5)
    void aBankFileIsTakenInOnce() {
        var grant = fixture.aGrant();
        var batch = fixture.prepare(Set.of(fixture.order(grant)));
        fixture.release(batch);
        var statement = fixture.bankThatReceived(batch).statement();
        var results = atOnce(() -> fixture.importFile(statement));
        assertThat(results.values).hasSize(1);
        assertThat(results.failures).allSatisfy(failure -> assertThat(failure).isInstanceOf(BankFileRefused.class));
        assertThat(fixture.stateOf(grant)).isEqualTo(PaymentState.PAID);
    }

    private record Results(List<Object> values, List<Throwable> failures) { }

    private static Results atOnce(Callable<?> work) {
        var results = new Results(new ArrayList<>(), new ArrayList<>());
        var barrier = new CyclicBarrier(PEOPLE);
        var pool = Executors.newFixedThreadPool(PEOPLE);
        try {
            var running = IntStream.range(0, PEOPLE).mapToObj(i -> pool.submit(() -> {
                barrier.await();
                return work.call();
            })).toList();
            for (var one : running) {
                try {
                    results.values.add(one.get());
                } catch (ExecutionException failed) {
                    results.failures.add(failed.getCause());
                } catch (InterruptedException interrupted) {
                    throw new IllegalStateException(interrupted);
                }
            }
        } finally {
            pool.shutdown();
        }
        return results;
    }
}
