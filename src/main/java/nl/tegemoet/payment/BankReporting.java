package nl.tegemoet.payment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.tegemoet.audit.Accounting;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.Euro;
import nl.tegemoet.kernel.Sha256;
import nl.tegemoet.payment.bank.AccountStatements;
import nl.tegemoet.payment.bank.AccountStatements.Booking;
import nl.tegemoet.payment.bank.AccountStatements.Movement;
import nl.tegemoet.payment.bank.BankFileRefused;
import nl.tegemoet.payment.bank.BankFileRefused.Reason;
import nl.tegemoet.payment.bank.BankMessage;
import nl.tegemoet.payment.bank.StatusReport;
import nl.tegemoet.payment.bank.StatusReport.Outcome;
import nl.tegemoet.payment.bank.StatusReport.Verdict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in what the bank reports (bankbericht): a status report (pain.002) or an account statement (camt.053); each once, and whole or not
 * at all.
 */
@Service
@Transactional
public class BankReporting {

    /** The most bytes of a file, 10 MiB. */
    public static final int LARGEST_FILE = BankMessage.LARGEST;

    /** What the bank says of one order. A reason is kept only with a failure. */
    private record Said(PaymentState state, Euro amount, LocalDate bookedOn, String reasonCode) { }

    private final PaymentOrders orders;
    private final PaymentBatches batches;
    private final BankFiles files;
    private final Accounting accounting;
    private final CurrentActor currentActor;
    private final PaymentSettings settings;
    private final PaymentNews news;

    BankReporting(PaymentOrders orders, PaymentBatches batches, BankFiles files, Accounting accounting, CurrentActor currentActor,
            PaymentSettings settings, PaymentNews news) {
        this.orders = orders;
        this.batches = batches;
        this.files = files;
        this.accounting = accounting;
        this.currentActor = currentActor;
        this.settings = settings;
        this.news = news;
    }

    /** @throws BankFileRefused if the file cannot be read, is not ours or came before; then nothing is kept of it */
    @AllowedFor({Role.FINANCE_PREPARER, Role.FINANCE_APPROVER})
    public BankImport importBankFile(byte[] content) {
        var message = BankMessage.read(content);
        var hash = Sha256.hexOf(content);
        return message instanceof StatusReport report ? take(report, hash) : take((AccountStatements) message, hash);
    }

    private BankImport take(StatusReport report, String hash) {
        var batch = batches.findReleased(report.originalMessageId())
                .orElseThrow(() -> new BankFileRefused(Reason.NOT_OURS, "no batch of ours was sent under that message id"));
        var contained = byEndToEndId(orders.lockOf(batch.id()));
        if (report.transfers().stream().anyMatch(transfer -> !contained.containsKey(transfer.endToEndId()))) {
            throw new BankFileRefused(Reason.NOT_OURS, "it names a transfer that is not in that batch");
        }
        var verdicts = new HashMap<String, Verdict>();
        contained.keySet().forEach(id -> verdicts.put(id, report.wholeFile()));
        report.transfers().forEach(transfer -> verdicts.put(transfer.endToEndId(), transfer.verdict()));

        var file = files.add("STATUS", report.messageId(), hash, 0, currentActor.actor());
        contained.forEach((id, order) -> {
            var verdict = verdicts.get(id);
            if (verdict != null && verdict.outcome() != Outcome.UNDECIDED) {
                var state = verdict.outcome() == Outcome.ACCEPTED ? PaymentState.ACCEPTED : PaymentState.REJECTED;
                apply(file, order, new Said(state, order.amount(), null, verdict.reasonCode()));
            }
        });
        return done(file);
    }

    private BankImport take(AccountStatements statements, String hash) {
        if (!statements.accounts().equals(Set.of(settings.debtor().account()))) {
            throw new BankFileRefused(Reason.NOT_OURS, "it is of another account");
        }
        var known = byEndToEndId(orders.lockByEndToEndId(statements.bookings().stream().map(Booking::endToEndId)
                .collect(Collectors.toSet())));
        var ours = statements.bookings().stream().filter(booking -> known.containsKey(booking.endToEndId())).toList();
        int others = statements.others() + statements.bookings().size() - ours.size();

        var file = files.add("STATEMENT", statements.messageId(), hash, others, currentActor.actor());
        for (var booking : ours) {
            var state = booking.movement() == Movement.PAID ? PaymentState.PAID : PaymentState.RETURNED;
            var order = known.get(booking.endToEndId());
            var outcome = apply(file, order, new Said(state, booking.amount(), booking.bookedOn(), booking.reasonCode()));
            // a payment and its return may stand in one statement
            known.put(booking.endToEndId(), outcome == BankOutcome.of(state) ? order.in(state) : order);
        }
        return done(file);
    }

    private BankOutcome apply(BankImportId file, PaymentOrder order, Said said) {
        var outcome = judge(order, said);
        if (outcome == BankOutcome.of(said.state())) {
            orders.move(order, said.state(), said.state().hasFailed() ? said.reasonCode() : null, said.bookedOn());
            tell(order, said);
        }
        files.addLine(file, order.id(), outcome, said.reasonCode());
        return outcome;
    }

    private static BankOutcome judge(PaymentOrder order, Said said) {
        if (!order.amount().equals(said.amount())) {
            return BankOutcome.AMOUNT_DIFFERS;
        }
        if (order.state() == said.state() || isOlderNews(order.state(), said.state())) {
            return BankOutcome.KNOWN;
        }
        return order.state().mayBecome(said.state()) ? BankOutcome.of(said.state()) : BankOutcome.CONTRADICTS;
    }

    /** A report that arrives after a later one. */
    private static boolean isOlderNews(PaymentState now, PaymentState said) {
        return said == PaymentState.ACCEPTED && (now == PaymentState.PAID || now == PaymentState.RETURNED)
                || said == PaymentState.PAID && now == PaymentState.RETURNED;
    }

    private void tell(PaymentOrder order, Said said) {
        var facts = new HashMap<>(Map.of("order", order.id().toString(), "state", said.state().name()));
        if (said.reasonCode() != null) {
            facts.put("reason", said.reasonCode());
        }
        accounting.act(order.claim(), "payment.reported", facts);
        if (said.state() == PaymentState.PAID) {
            news.settled(order);
        } else if (said.state().hasFailed()) {
            news.failed(order, said.reasonCode());
        }
    }

    private BankImport done(BankImportId file) {
        var result = files.find(file).orElseThrow();
        var facts = new HashMap<>(Map.of("file", file.toString(), "lines", Integer.toString(result.lines().size()),
                "others", Integer.toString(result.others())));
        result.counts().forEach((outcome, count) -> facts.put(outcome.name().toLowerCase(Locale.ROOT), count.toString()));
        accounting.act(null, "payment.bank-file-imported", facts);
        return result;
    }

    private static Map<String, PaymentOrder> byEndToEndId(List<PaymentOrder> orders) {
        return orders.stream().collect(Collectors.toMap(PaymentOrder::endToEndId, Function.identity()));
    }
}
