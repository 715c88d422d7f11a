package nl.tegemoet.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import nl.tegemoet.audit.ClaimHistory;
import nl.tegemoet.development.RealParts;
import nl.tegemoet.identity.Role;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.Euro;
import nl.tegemoet.kernel.Iban;
import nl.tegemoet.kernel.PaymentOrderId;
import nl.tegemoet.kernel.Sha256;
import nl.tegemoet.payment.PaymentRefused.Reason;
import nl.tegemoet.payment.bank.PublishedSchemas;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** From the order to the file at the bank. */
@RealParts
class PayingDatabaseTests {

    @Autowired
    PaymentFixture fixture;

    @Autowired
    ClaimHistory history;

    @Autowired
    ToldPayments told;

    @Autowired
    JdbcClient jdbc;

    @Test
    void anOrderAskedForTwiceIsMadeOnce() {
        var grant = fixture.aGrant();
        assertThat(fixture.order(grant)).isEqualTo(fixture.order(grant));
        assertThat(fixture.of(grant)).singleElement().satisfies(payment -> {
            assertThat(payment.state()).isEqualTo(PaymentState.ORDERED);
            assertThat(payment.attempt()).isEqualTo(1);
            assertThat(payment.amount()).isEqualTo(Euro.of(5000));
            assertThat(payment.dueBy()).isEqualTo(LocalDate.of(2027, 1, 4));
        });
    }

    @Test
    void withoutAGrantOrAnAccountNothingIsOrdered() {
        var revoked = fixture.aGrant();
        fixture.entitlements.revoke(revoked.decision());
        assertRefused(() -> fixture.order(revoked), Reason.NOT_ENTITLED);

        var withoutAccount = fixture.aGrantOf(ClaimId.random(), Euro.of(5000));
        assertRefused(() -> fixture.order(withoutAccount), Reason.NO_ACCOUNT);

        var ofAnotherClaim = fixture.aGrant();
        assertRefused(() -> TestActors.callAsSystem(() -> fixture.ordering.order(ClaimId.random(), ofAnotherClaim.decision())),
                Reason.NOT_ENTITLED);
    }

    @Test
    void nameAndAccountAreNotReadableInTheDatabase() {
        var grant = fixture.aGrant();
        fixture.order(grant);
        var row = jdbc.sql("select concat(payee, iban) from payment_order where claim_id = ?").param(grant.claim().toString())
                .query(byte[].class).single();
        assertThat(new String(row, StandardCharsets.ISO_8859_1)).doesNotContain("Vries").doesNotContain(PaymentFixture.DUTCH);
    }

    @Test
    void aBatchIsPreparedReleasedAndItsFileFetched() {
        var grant = fixture.aGrant();
        var other = fixture.aGrantPaidTo(PaymentFixture.SWISS);
        var batch = fixture.prepare(Set.of(fixture.order(grant), fixture.order(other)));
        assertThat(fixture.stateOf(grant)).isEqualTo(PaymentState.BATCHED);

        fixture.release(batch);

        assertThat(fixture.stateOf(grant)).isEqualTo(PaymentState.SENT);
        var view = fixture.batch(batch);
        assertThat(view.stage()).isEqualTo(BatchView.Stage.RELEASED);
        assertThat(view.sum()).isEqualTo(Euro.of(10_000));
        assertThat(view.orders()).allSatisfy(order -> {
            assertThat(order.payee().name()).isEqualTo("A. de Vries");
            assertThat(order.payee().maskedAccount()).contains("••");
        });
        var file = TestActors.callAs("fatima", Role.FINANCE_PREPARER, () -> fixture.batching.file(batch));
        assertThat(Sha256.hexOf(file.content())).isEqualTo(view.fileSha256());
        assertThat(new String(file.content(), StandardCharsets.UTF_8)).contains("<CtrlSum>10000.00</CtrlSum>")
                .contains("<Ustrd>" + grant.claimNumber() + "</Ustrd>").contains("<TwnNm>Geneve</TwnNm>");
        assertThat(TestActors.callAs("frank", Role.FINANCE_APPROVER, () -> fixture.batching.file(batch)).content())
                .isEqualTo(file.content());
        assertThat(TestActors.callAs("aad", Role.AUDITOR, () -> history.acts(grant.claim()))).extracting(act -> act.act())
                .contains("payment.ordered", "payment.batch-prepared", "payment.batch-released");
    }

    @Test
    void theFileThatWasReleasedIsValidAgainstThePublishedSchema() {
        var batch = fixture.prepare(Set.of(fixture.order(fixture.aGrant()), fixture.order(fixture.aGrantPaidTo(PaymentFixture.SWISS))));
        fixture.release(batch);
        var file = TestActors.callAs("frank", Role.FINANCE_APPROVER, () -> fixture.batching.file(batch));
        PublishedSchemas.assertValid(file.content(), PublishedSchemas.CREDIT_TRANSFER);
    }

    @Test
    void whoeverPreparedDoesNotRelease() {
        var batch = fixture.prepare(fixture.orders(1));
        var both = TestActors.staff("fatima", Role.FINANCE_PREPARER, Role.FINANCE_APPROVER);
        assertRefused(() -> TestActors.runAs(both, () -> fixture.batching.release(batch)), Reason.SAME_PERSON);
        assertThat(TestActors.callAs(both, () -> fixture.payments.obstacleToRelease(batch))).contains(Reason.SAME_PERSON);
    }

    @Test
    void whoeverDecidedNeitherPreparesNorReleases() {
        var orders = fixture.orders(1);
        assertRefused(() -> TestActors.callAs("tom", Role.FINANCE_PREPARER,
                () -> fixture.batching.prepare(orders, fixture.executionDate())),
                Reason.DECIDED_BY_SAME_PERSON);
        var batch = fixture.prepare(orders);
        assertRefused(() -> TestActors.runAs("rosa", Role.FINANCE_APPROVER, () -> fixture.batching.release(batch)),
                Reason.DECIDED_BY_SAME_PERSON);
        assertThat(TestActors.callAs("rosa", Role.FINANCE_APPROVER, () -> fixture.payments.obstacleToRelease(batch)))
                .contains(Reason.DECIDED_BY_SAME_PERSON);
    }

    @Test
    void eachStepIsForItsOwnRole() {
        var grant = fixture.aGrant();
        assertDenied(() -> TestActors.callAs("carla", Role.CASEWORKER, () -> fixture.ordering.order(grant.claim(), grant.decision())));
        var orders = Set.of(fixture.order(grant));
        assertDenied(() -> TestActors.callAs("frank", Role.FINANCE_APPROVER,
                () -> fixture.batching.prepare(orders, fixture.executionDate())));
        var batch = fixture.prepare(orders);
        assertDenied(() -> TestActors.runAs("fatima", Role.FINANCE_PREPARER, () -> fixture.batching.release(batch)));
        fixture.release(batch);
        assertDenied(() -> TestActors.callAs("aad", Role.AUDITOR, () -> fixture.batching.file(batch)));
        assertDenied(() -> TestActors.callAs("bea", Role.ADMINISTRATOR, () -> fixture.payments.batch(batch)));
    }

    @Test
    void anAuditorSeesTheBatchWithoutNames() {
        var batch = fixture.prepare(fixture.orders(1));
        var seen = TestActors.callAs("aad", Role.AUDITOR, () -> fixture.payments.batch(batch)).orElseThrow();
        assertThat(seen.orders()).singleElement().satisfies(order -> assertThat(order.payee()).isNull());
    }

    @Test
    void aGrantThatFellAwayStopsTheRelease() {
        var grant = fixture.aGrant();
        var batch = fixture.prepare(Set.of(fixture.order(grant), fixture.order(fixture.aGrant())));
        fixture.entitlements.revoke(grant.decision());
        assertRefused(() -> fixture.release(batch), Reason.NOT_ENTITLED);
        assertThat(fixture.stateOf(grant)).isEqualTo(PaymentState.BATCHED);
        assertThat(fixture.batch(batch).stage()).isEqualTo(BatchView.Stage.PREPARED);
    }

    @Test
    void anAmountThatIsNoLongerThatOfTheDecisionStopsTheRelease() {
        var grant = fixture.aGrant();
        var batch = fixture.prepare(Set.of(fixture.order(grant)));
        fixture.entitlements.grant(new Entitlement(grant.claim(), grant.claimNumber(), grant.decision(), Euro.of(4000), grant.payBy(),
                grant.deciders(), grant.address()));
        assertRefused(() -> fixture.release(batch), Reason.AMOUNT_DIFFERS);
    }

    @Test
    void aWithdrawnBatchGivesItsOrdersBack() {
        var grant = fixture.aGrant();
        var order = fixture.order(grant);
        var batch = fixture.prepare(Set.of(order));
        TestActors.runAs("frank", Role.FINANCE_APPROVER, () -> fixture.batching.withdraw(batch));
        assertThat(fixture.stateOf(grant)).isEqualTo(PaymentState.ORDERED);
        assertRefused(() -> fixture.release(batch), Reason.CHANGED_MEANWHILE);
        assertThat(fixture.prepare(Set.of(order))).isNotEqualTo(batch);
    }

    @Test
    void whatIsReleasedIsNotWithdrawnAndNotReleasedAgain() {
        var orders = fixture.orders(1);
        var batch = fixture.prepare(orders);
        fixture.release(batch);
        assertRefused(() -> fixture.release(batch), Reason.CHANGED_MEANWHILE);
        assertRefused(() -> TestActors.runAs("fatima", Role.FINANCE_PREPARER, () -> fixture.batching.withdraw(batch)),
                Reason.CHANGED_MEANWHILE);
        assertRefused(() -> fixture.prepare(orders), Reason.CHANGED_MEANWHILE);
    }

    @Test
    void aBatchNeedsOrdersAndABankingDay() {
        assertRefused(() -> fixture.prepare(Set.of()), Reason.NOTHING_CHOSEN);
        assertRefused(() -> fixture.prepare(Set.of(PaymentOrderId.random())), Reason.UNKNOWN);
        var orders = fixture.orders(1);
        var saturday = fixture.executionDate().with(java.time.DayOfWeek.SATURDAY);
        for (var day : new LocalDate[] {saturday, LocalDate.of(2020, 1, 2), LocalDate.of(2099, 1, 2)}) {
            assertRefused(() -> TestActors.callAs("fatima", Role.FINANCE_PREPARER, () -> fixture.batching.prepare(orders, day)),
                    Reason.NOT_A_BANKING_DAY);
        }
    }

    @Test
    void anUnreleasedBatchHasNoFile() {
        var batch = fixture.prepare(fixture.orders(1));
        assertRefused(() -> fixture.bankThatReceived(batch), Reason.CHANGED_MEANWHILE);
    }

    @Test
    void aCorrectedAccountIsKeptBesideTheOldOneAndTold() {
        var grant = fixture.aGrant();
        fixture.order(grant);
        TestActors.runAs("carla", Role.CASEWORKER,
                () -> fixture.ordering.correctAccount(grant.claim(), 1, Iban.of("BE71096123456769"), "A. de Vries", "Aanvrager gebeld"));
        assertThat(TestActors.callAs("carla", Role.CASEWORKER, () -> fixture.accounts.current(grant.claim())))
                .hasValueSatisfying(account -> assertThat(account.version()).isEqualTo(2));
        assertThat(told.of(grant.claim())).containsExactly(new AccountConfirmed(grant.claim()));
    }

    static void assertRefused(ThrowingCallable step, Reason reason) {
        assertThatThrownBy(step).isInstanceOfSatisfying(PaymentRefused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private static void assertDenied(ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOf(AccessDeniedException.class);
    }
}
