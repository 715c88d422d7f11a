package nl.tegemoet.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.tegemoet.development.RealParts;
import nl.tegemoet.identity.Role;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.payment.bank.BankFileRefused;
import nl.tegemoet.payment.bank.BankFileRefused.Reason;
import nl.tegemoet.payment.bank.PretendedBank;
import nl.tegemoet.payment.bank.PretendedBank.Fate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** From the bank's answer to the claim. */
@RealParts
class BankReportingDatabaseTests {

    @Autowired
    PaymentFixture fixture;

    @Autowired
    ToldPayments told;

    @Autowired
    JdbcClient jdbc;

    private Entitlement paid;
    private Entitlement rejected;
    private Entitlement returned;
    private PretendedBank bank;

    @BeforeEach
    void aBatchIsAtTheBank() {
        paid = fixture.aGrant();
        rejected = fixture.aGrant();
        returned = fixture.aGrant();
        var batch = fixture.prepare(List.of(paid, rejected, returned).stream().map(fixture::order).collect(Collectors.toSet()));
        fixture.release(batch);
        bank = fixture.bankThatReceived(batch)
                .decide(EndToEndId.of(rejected.decision(), 1), Fate.REJECTED)
                .decide(EndToEndId.of(returned.decision(), 1), Fate.RETURNED);
    }

    @Test
    void theBanksAnswersMoveTheOrders() {
        var status = fixture.importFile(bank.statusReport());
        assertThat(status.statement()).isFalse();
        assertThat(status.count(BankOutcome.ACCEPTED)).isEqualTo(2);
        assertThat(status.toLookAt()).containsExactly(
                new BankImport.Line(rejected.claimNumber(), rejected.amount(), BankOutcome.REJECTED, PretendedBank.CLOSED_ACCOUNT));
        assertThat(fixture.stateOf(paid)).isEqualTo(PaymentState.ACCEPTED);
        assertThat(fixture.stateOf(rejected)).isEqualTo(PaymentState.REJECTED);

        var statement = fixture.importFile(bank.statement());
        assertThat(statement.statement()).isTrue();
        assertThat(statement.count(BankOutcome.PAID)).isEqualTo(2);
        assertThat(statement.count(BankOutcome.RETURNED)).isEqualTo(1);
        assertThat(fixture.stateOf(paid)).isEqualTo(PaymentState.PAID);
        assertThat(fixture.of(paid).get(0).bookedOn()).isNotNull();
        assertThat(fixture.of(returned)).singleElement().satisfies(payment -> {
            assertThat(payment.state()).isEqualTo(PaymentState.RETURNED);
            assertThat(payment.reasonCode()).isEqualTo(PretendedBank.CLOSED_ACCOUNT);
        });
    }

    @Test
    void eachClaimHearsWhatBecameOfItsPayment() {
        fixture.importFile(bank.statusReport());
        fixture.importFile(bank.statement());
        assertThat(told.of(paid.claim())).singleElement().isInstanceOf(PaymentSettled.class);
        assertThat(told.of(rejected.claim())).containsExactly(
                new PaymentFailed(rejected.claim(), rejected.decision(), fixture.of(rejected).get(0).id(), PretendedBank.CLOSED_ACCOUNT));
        assertThat(told.of(returned.claim())).hasExactlyElementsOfTypes(PaymentSettled.class, PaymentFailed.class);
    }

    @Test
    void afterAFailureTheNextAttemptGoesOutUnderAnotherReference() {
        fixture.importFile(bank.statusReport());
        var second = fixture.order(rejected);
        assertThat(fixture.of(rejected)).extracting(PaymentView::attempt).containsExactly(1, 2);
        var batch = fixture.prepare(Set.of(second));
        fixture.release(batch);
        assertThat(fixture.bankThatReceived(batch).endToEndIds()).containsExactly(EndToEndId.of(rejected.decision(), 2));
    }

    @Test
    void aStatementBeforeTheStatusReportIsNoProblem() {
        fixture.importFile(bank.statement());
        var late = fixture.importFile(bank.statusReport());
        assertThat(late.count(BankOutcome.KNOWN)).isEqualTo(2);
        assertThat(fixture.stateOf(paid)).isEqualTo(PaymentState.PAID);
        assertThat(fixture.stateOf(returned)).isEqualTo(PaymentState.RETURNED);
    }

    @Test
    void aRejectionAfterThePaymentIsShownAndNotApplied() {
        fixture.importFile(bank.statement());
        var report = new String(bank.statusReport(), StandardCharsets.UTF_8).replace(">ACCP<", ">RJCT<");
        var result = fixture.importFile(report.getBytes(StandardCharsets.UTF_8));
        assertThat(result.toLookAt()).anySatisfy(line -> {
            assertThat(line.claimNumber()).isEqualTo(paid.claimNumber());
            assertThat(line.outcome()).isEqualTo(BankOutcome.CONTRADICTS);
        });
        assertThat(fixture.stateOf(paid)).isEqualTo(PaymentState.PAID);
    }

    @Test
    void anotherAmountIsShownAndNotApplied() {
        var statement = new String(bank.statement(), StandardCharsets.UTF_8).replace("5000.00", "4999.99").replace(">5000<", ">4999.99<");
        var result = fixture.importFile(statement.getBytes(StandardCharsets.UTF_8));
        assertThat(result.count(BankOutcome.AMOUNT_DIFFERS)).isEqualTo(3);
        assertThat(fixture.stateOf(paid)).isEqualTo(PaymentState.SENT);
    }

    @Test
    void entriesThatAreNotOursAreCounted() {
        var statement = new String(bank.statement(), StandardCharsets.UTF_8)
                .replace(EndToEndId.of(paid.decision(), 1), "HUUR-NOVEMBER");
        var result = fixture.importFile(statement.getBytes(StandardCharsets.UTF_8));
        assertThat(result.others()).isEqualTo(1);
        assertThat(fixture.stateOf(paid)).isEqualTo(PaymentState.SENT);
    }

    @Test
    void aRepeatedFileIsRefusedAndSoIsAnotherCopyOfTheSameMessage() {
        fixture.importFile(bank.statement());
        assertRefused(bank.statement(), Reason.REPEATED);
        var copy = new String(bank.statement(), StandardCharsets.UTF_8) + "\n<!-- kopie -->";
        assertRefused(copy.getBytes(StandardCharsets.UTF_8), Reason.REPEATED);
    }

    @Test
    void aForeignFileIsRefusedWholly() {
        var ofAnotherBatch = new String(bank.statusReport(), StandardCharsets.UTF_8)
                .replaceAll("TGB[0-9A-F]{32}<", "TGB00000000000000000000000000000000<");
        assertRefused(ofAnotherBatch.getBytes(StandardCharsets.UTF_8), Reason.NOT_OURS);
        var withAStrangeTransfer = new String(bank.statusReport(), StandardCharsets.UTF_8)
                .replace(EndToEndId.of(paid.decision(), 1), "STRANGE");
        assertRefused(withAStrangeTransfer.getBytes(StandardCharsets.UTF_8), Reason.NOT_OURS);
        var ofAnotherAccount = new String(bank.statement(), StandardCharsets.UTF_8).replace("NL20INGB0001234567", PaymentFixture.DUTCH);
        assertRefused(ofAnotherAccount.getBytes(StandardCharsets.UTF_8), Reason.NOT_OURS);
        assertNothingHappened();
    }

    @Test
    void aTruncatedFileIsRefusedAndTheWholeOneIsTakenAfterwards() {
        var whole = bank.statement();
        assertRefused(Arrays.copyOf(whole, whole.length / 2), Reason.TRUNCATED);
        assertNothingHappened();
        assertThat(fixture.importFile(whole).count(BankOutcome.PAID)).isEqualTo(2);
    }

    @Test
    void aFailureHalfWayLeavesNothingBehind() {
        told.failFor(returned.claim());
        assertThatThrownBy(() -> fixture.importFile(bank.statement())).isInstanceOf(IllegalStateException.class);
        assertNothingHappened();
        told.failFor(null);
        assertThat(fixture.importFile(bank.statement()).count(BankOutcome.PAID)).isEqualTo(2);
    }

    @Test
    void onlyFinanceTakesFilesIn() {
        assertThatThrownBy(() -> TestActors.callAs("carla", Role.CASEWORKER, () -> fixture.reporting.importBankFile(bank.statement())))
                .isInstanceOf(AccessDeniedException.class);
    }

    private void assertNothingHappened() {
        assertThat(List.of(fixture.stateOf(paid), fixture.stateOf(rejected), fixture.stateOf(returned))).containsOnly(PaymentState.SENT);
        assertThat(jdbc.sql("select count(*) from payment_bank_line l join payment_order o on o.id = l.order_id where o.claim_id = ?")
                .param(paid.claim().toString()).query(Integer.class).single()).isZero();
    }

    private void assertRefused(byte[] file, Reason reason) {
        assertThatThrownBy(() -> fixture.importFile(file)).isInstanceOfSatisfying(BankFileRefused.class,
                refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
