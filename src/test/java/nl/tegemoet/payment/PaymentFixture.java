package nl.tegemoet.payment;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.tegemoet.identity.Role;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.kernel.Address;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.ClaimNumber;
import nl.tegemoet.kernel.DecisionId;
import nl.tegemoet.kernel.Euro;
import nl.tegemoet.kernel.Iban;
import nl.tegemoet.kernel.PaymentOrderId;
import nl.tegemoet.party.BankAccounts;
import nl.tegemoet.payment.bank.PretendedBank;
import org.springframework.stereotype.Component;

/** Grants, orders and batches for tests, made through the public doors by the people who may. */
@Component
public class PaymentFixture {

    static final String DUTCH = "NL91ABNA0417164300";
    static final String SWISS = "CH9300762011623852957";

    private static final AtomicInteger NUMBERS = new AtomicInteger(900_000);

    final Ordering ordering;
    final Batching batching;
    final BankReporting reporting;
    final Payments payments;
    final BankAccounts accounts;
    final PretendedEntitlements entitlements;

    PaymentFixture(Ordering ordering, Batching batching, BankReporting reporting, Payments payments, BankAccounts accounts,
            PretendedEntitlements entitlements) {
        this.ordering = ordering;
        this.batching = batching;
        this.reporting = reporting;
        this.payments = payments;
        this.accounts = accounts;
        this.entitlements = entitlements;
    }

    /** A claim with an account, granted and announced; carla, rosa and tom decided. */
    Entitlement aGrant() {
        return aGrantPaidTo(DUTCH);
    }

    Entitlement aGrantPaidTo(String iban) {
        var claim = ClaimId.random();
        TestActors.runAs("carla", Role.CASEWORKER, () -> accounts.register(claim, Iban.of(iban), "A. de Vries"));
        return aGrantOf(claim, Euro.of(5000));
    }

    Entitlement aGrantOf(ClaimId claim, Euro amount) {
        var entitlement = new Entitlement(claim, ClaimNumber.of(2026, NUMBERS.incrementAndGet()), DecisionId.random(), amount,
                LocalDate.of(2027, 1, 4), Set.of("carla", "rosa", "tom"), new Address("Rue de l'Église", "12", "1201", "Genève", "CH"));
        entitlements.grant(entitlement);
        return entitlement;
    }

    PaymentOrderId order(Entitlement entitlement) {
        return TestActors.callAsSystem(() -> ordering.order(entitlement.claim(), entitlement.decision()));
    }

    public Set<PaymentOrderId> orders(int count) {
        return new HashSet<>(IntStream.range(0, count).mapToObj(i -> order(aGrant())).toList());
    }

    public LocalDate executionDate() {
        return TestActors.callAs("fatima", Role.FINANCE_PREPARER, batching::firstExecutionDate);
    }

    public PaymentBatchId prepare(Set<PaymentOrderId> orders) {
        return TestActors.callAs("fatima", Role.FINANCE_PREPARER, () -> batching.prepare(orders, executionDate()));
    }

    public void release(PaymentBatchId batch) {
        TestActors.runAs("frank", Role.FINANCE_APPROVER, () -> batching.release(batch));
    }

    public PretendedBank bankThatReceived(PaymentBatchId batch) {
        return new PretendedBank(TestActors.callAs("frank", Role.FINANCE_APPROVER, () -> batching.file(batch)).content());
    }

    public BankImport importFile(byte[] file) {
        return TestActors.callAs("fatima", Role.FINANCE_PREPARER, () -> reporting.importBankFile(file));
    }

    List<PaymentView> of(Entitlement entitlement) {
        return TestActors.callAs("aad", Role.AUDITOR, () -> payments.of(entitlement.claim()));
    }

    PaymentState stateOf(Entitlement entitlement) {
        var attempts = of(entitlement);
        return attempts.get(attempts.size() - 1).state();
    }

    public BatchView batch(PaymentBatchId id) {
        return TestActors.callAs("frank", Role.FINANCE_APPROVER, () -> payments.batch(id)).orElseThrow();
    }
}
