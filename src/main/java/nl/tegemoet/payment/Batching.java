package nl.tegemoet.payment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.tegemoet.audit.Accounting;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.Euro;
import nl.tegemoet.kernel.PaymentOrderId;
import nl.tegemoet.kernel.Sha256;
import nl.tegemoet.payment.PaymentBatch.State;
import nl.tegemoet.payment.PaymentRefused.Reason;
import nl.tegemoet.payment.bank.CreditTransferFile;
import nl.tegemoet.payment.bank.CreditTransferWriter;
import nl.tegemoet.payment.bank.TargetCalendar;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings orders to the bank under dual control (betaalrun): one person prepares, another one releases, the file is made once. */
@Service
@Transactional
@EnableConfigurationProperties(PaymentSettings.class)
public class Batching {

    /** The most orders in one file; what is over goes into the next. */
    public static final int MOST_ORDERS = 2_000;

    private static final int MOST_DAYS_AHEAD = 30;

    private final PaymentBatches batches;
    private final PaymentOrders orders;
    private final Entitlements entitlements;
    private final Accounting accounting;
    private final CurrentActor currentActor;
    private final PaymentSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Batching(PaymentBatches batches, PaymentOrders orders, Entitlements entitlements, Accounting accounting, CurrentActor currentActor,
            PaymentSettings settings, ApplicationEventPublisher events, Clock clock) {
        this.batches = batches;
        this.orders = orders;
        this.entitlements = entitlements;
        this.accounting = accounting;
        this.currentActor = currentActor;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /** The first day on which a batch made today can be carried out. */
    @AllowedFor({Role.FINANCE_PREPARER, Role.FINANCE_APPROVER})
    @Transactional(readOnly = true)
    public LocalDate firstExecutionDate() {
        return TargetCalendar.onOrAfter(LocalDate.now(clock).plusDays(1));
    }

    /**
     * Puts orders together for the bank.
     *
     * @param executionDate today or later, within thirty days, TARGET open
     * @throws PaymentRefused if one of the orders is not ready any more; then none is put in
     */
    @AllowedFor(Role.FINANCE_PREPARER)
    public PaymentBatchId prepare(Set<PaymentOrderId> chosen, LocalDate executionDate) {
        requireBankingDay(executionDate);
        require(!chosen.isEmpty(), Reason.NOTHING_CHOSEN);
        require(chosen.size() <= MOST_ORDERS, Reason.TOO_MANY);
        var found = orders.lock(chosen);
        require(found.size() == chosen.size(), Reason.UNKNOWN);
        require(found.stream().allMatch(order -> order.state() == PaymentState.ORDERED), Reason.CHANGED_MEANWHILE);
        var preparer = currentActor.actor();
        refuseIf(PayerDidNotDecide.check(orders.decidersOf(found), preparer.id()));

        var batch = batches.add(executionDate, found.size(), sumOf(found), preparer);
        found.forEach(order -> orders.putInto(batch, order));
        account("payment.batch-prepared", batch, found, Map.of("execution", executionDate.toString()));
        return batch;
    }

    /** Undoes a batch that nobody has released; its orders are ready again. */
    @AllowedFor({Role.FINANCE_PREPARER, Role.FINANCE_APPROVER})
    public void withdraw(PaymentBatchId id) {
        var batch = lockPrepared(id);
        var contained = orders.lockOf(id);
        batches.withdraw(batch, currentActor.actor());
        contained.forEach(orders::takeOut);
        account("payment.batch-withdrawn", id, contained, Map.of());
    }

    /**
     * Releases a batch: every order is held against its decision once more, the file for the bank is made and kept, and from here on
     * the money must be taken to be on its way.
     *
     * @throws PaymentRefused if anything does not agree; then nothing is released
     */
    @AllowedFor(Role.FINANCE_APPROVER)
    public void release(PaymentBatchId id) {
        var batch = lockPrepared(id);
        var releaser = currentActor.actor();
        var contained = orders.lockOf(id);
        refuseIf(ReleaserMustDiffer.check(batch.preparedBy(), releaser.id()));
        refuseIf(PayerDidNotDecide.check(orders.decidersOf(contained), releaser.id()));
        requireBankingDay(batch.executionDate());
        require(contained.size() == batch.count() && sumOf(contained).equals(batch.sum()), Reason.SUM_DIFFERS);
        contained.forEach(this::requireStillEntitled);

        var file = CreditTransferWriter.write(new CreditTransferFile(batch.messageId(), clock.instant(), batch.executionDate(),
                settings.debtor(), contained.stream().map(order -> order.transferTo(orders.payeeOf(order))).toList()));
        var hash = Sha256.hexOf(file);
        batches.release(batch, releaser, file, hash);
        contained.forEach(order -> orders.move(order, PaymentState.SENT, null, null));
        account("payment.batch-released", id, contained, Map.of("file", hash));
        events.publishEvent(new BatchReleased(id));
    }

    /**
     * The file for the bank, as it was made at the release; each time it is fetched is recorded.
     *
     * @throws PaymentRefused if the batch is not released
     */
    @AllowedFor({Role.FINANCE_PREPARER, Role.FINANCE_APPROVER})
    public BankFile file(PaymentBatchId id) {
        var batch = batches.find(id).orElseThrow(() -> new PaymentRefused(Reason.UNKNOWN));
        require(batch.state() == State.RELEASED, Reason.CHANGED_MEANWHILE);
        var bytes = batches.fileOf(batch);
        if (!Sha256.hexOf(bytes).equals(batch.fileSha256())) {
            throw new IllegalStateException("The bank file of batch " + id + " is not the one that was released");
        }
        accounting.act(null, "payment.file-fetched", Map.of("batch", id.toString(), "file", batch.fileSha256()));
        return new BankFile(batch.messageId() + ".xml", bytes);
    }

    private void requireStillEntitled(PaymentOrder order) {
        var entitlement = entitlements.of(order.decision()).filter(found -> found.claim().equals(order.claim()))
                .orElseThrow(() -> new PaymentRefused(Reason.NOT_ENTITLED));
        require(entitlement.amount().equals(order.amount()), Reason.AMOUNT_DIFFERS);
    }

    private PaymentBatch lockPrepared(PaymentBatchId id) {
        var batch = batches.lock(id).orElseThrow(() -> new PaymentRefused(Reason.UNKNOWN));
        require(batch.state() == State.PREPARED, Reason.CHANGED_MEANWHILE);
        return batch;
    }

    private void requireBankingDay(LocalDate day) {
        var today = LocalDate.now(clock);
        require(!day.isBefore(today) && !day.isAfter(today.plusDays(MOST_DAYS_AHEAD)) && TargetCalendar.isOpen(day),
                Reason.NOT_A_BANKING_DAY);
    }

    /** One record for the batch and one for each claim in it. */
    private void account(String act, PaymentBatchId batch, List<PaymentOrder> contained, Map<String, String> facts) {
        var ofBatch = new TreeMap<>(facts);
        ofBatch.putAll(Map.of("batch", batch.toString(), "orders", Integer.toString(contained.size()), "sum", sumOf(contained).toString()));
        accounting.act(null, act, ofBatch);
        contained.forEach(order -> accounting.act(order.claim(), act, Map.of("batch", batch.toString(), "order", order.id().toString())));
    }

    private static Euro sumOf(Collection<PaymentOrder> orders) {
        return orders.stream().map(PaymentOrder::amount).reduce(Euro.ZERO, Euro::plus);
    }

    private static void require(boolean condition, Reason otherwise) {
        if (!condition) {
            throw new PaymentRefused(otherwise);
        }
    }

    private static void refuseIf(Optional<Reason> reason) {
        reason.ifPresent(found -> {
            throw new PaymentRefused(found);
        });
    }
}
