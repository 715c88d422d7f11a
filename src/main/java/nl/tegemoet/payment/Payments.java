package nl.tegemoet.payment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.tegemoet.audit.Accounting;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.ClaimNumber;
import nl.tegemoet.kernel.Euro;
import nl.tegemoet.kernel.PaymentOrderId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows orders and batches (betalingen) to those who pay and those who watch. Names are opened in one place only: a batch that is looked
 * at.
 */
@Service
@Transactional(readOnly = true)
@AllowedFor({Role.FINANCE_PREPARER, Role.FINANCE_APPROVER, Role.TEAM_LEAD, Role.AUDITOR})
public class Payments {

    private static final Set<Role> PAYERS = EnumSet.of(Role.FINANCE_PREPARER, Role.FINANCE_APPROVER);

    private static final String COLUMNS = "select id, claim_id, claim_number, attempt, amount_cents, due_by, state, reason_code, booked_on"
            + " from payment_order ";

    private final JdbcClient jdbc;
    private final PaymentOrders orders;
    private final PaymentBatches batches;
    private final BankFiles bankFiles;
    private final CurrentActor currentActor;
    private final Accounting accounting;

    Payments(JdbcClient jdbc, PaymentOrders orders, PaymentBatches batches, BankFiles bankFiles, CurrentActor currentActor,
            Accounting accounting) {
        this.jdbc = jdbc;
        this.orders = orders;
        this.batches = batches;
        this.bankFiles = bankFiles;
        this.currentActor = currentActor;
        this.accounting = accounting;
    }

    /** What can go into a batch, by due date. */
    public ReadyOrders ready(int atMost) {
        var first = jdbc.sql(COLUMNS + "where state = 'ORDERED' order by due_by, claim_number limit ?").param(atMost)
                .query(Payments::view).list();
        return jdbc.sql("select count(*), coalesce(sum(amount_cents), 0), min(due_by) from payment_order where state = 'ORDERED'")
                .query((row, number) -> new ReadyOrders(row.getInt(1), Euro.ofCents(row.getLong(2)), row.getObject(3, LocalDate.class),
                        first))
                .single();
    }

    /** The newest first, without the orders in them. */
    public List<BatchView> batches(int atMost) {
        return batches.latest(atMost).stream().map(batch -> BatchView.of(batch, statesOf(batch.id()), List.of())).toList();
    }

    /** One batch with its orders; whoever may pay also sees names and masked accounts, which is recorded. */
    @Transactional
    public Optional<BatchView> batch(PaymentBatchId id) {
        return batches.find(id).map(batch -> BatchView.of(batch, statesOf(id), ordersOf(id)));
    }

    /** Why the current actor may not release this batch; empty if nothing stands in the way that can be known beforehand. */
    @AllowedFor({Role.FINANCE_PREPARER, Role.FINANCE_APPROVER})
    public Optional<PaymentRefused.Reason> obstacleToRelease(PaymentBatchId id) {
        var actor = currentActor.actor();
        return batches.find(id).flatMap(batch -> ReleaserMustDiffer.check(batch.preparedBy(), actor.id())
                .or(() -> PayerDidNotDecide.check(orders.decidersOf(orders.of(id)), actor.id())));
    }

    /** The bank files that were taken in, the newest first, without their lines. */
    public List<BankImport> bankImports(int atMost) {
        return bankFiles.latest(atMost);
    }

    public Optional<BankImport> bankImport(BankImportId id) {
        return bankFiles.find(id);
    }

    /** Every attempt to pay a claim, the first one first. */
    @AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD, Role.AUDITOR, Role.OBJECTION_LAWYER, Role.FINANCE_PREPARER,
            Role.FINANCE_APPROVER, Role.SYSTEM})
    public List<PaymentView> of(ClaimId claim) {
        return jdbc.sql(COLUMNS + "where claim_id = ? order by ordered_at, attempt").param(claim.toString()).query(Payments::view).list();
    }

    private List<PaymentView> ordersOf(PaymentBatchId id) {
        var payees = payeesOf(id);
        return jdbc.sql(COLUMNS + "where batch_id = ? order by claim_number").param(id.toString()).query(Payments::view).list().stream()
                .map(view -> payees.containsKey(view.id()) ? view.withPayee(payees.get(view.id())) : view).toList();
    }

    private Map<PaymentOrderId, Payee> payeesOf(PaymentBatchId id) {
        if (!currentActor.actor().isAny(PAYERS)) {
            return Map.of();
        }
        accounting.act(null, "payment.batch-opened", Map.of("batch", id.toString()));
        return orders.of(id).stream().collect(Collectors.toMap(PaymentOrder::id, orders::payeeOf));
    }

    private Map<PaymentState, Long> statesOf(PaymentBatchId id) {
        var states = new EnumMap<PaymentState, Long>(PaymentState.class);
        jdbc.sql("select state, count(*) from payment_order where batch_id = ? group by state").param(id.toString())
                .query(row -> {
                    states.put(PaymentState.valueOf(row.getString(1)), row.getLong(2));
                });
        return states;
    }

    private static PaymentView view(ResultSet row, int number) throws SQLException {
        return new PaymentView(PaymentOrderId.of(row.getString("id")), ClaimId.of(row.getString("claim_id")),
                new ClaimNumber(row.getString("claim_number")), row.getInt("attempt"), Euro.ofCents(row.getLong("amount_cents")),
                row.getObject("due_by", LocalDate.class), PaymentState.valueOf(row.getString("state")), row.getString("reason_code"),
                row.getObject("booked_on", LocalDate.class), null);
    }
}
