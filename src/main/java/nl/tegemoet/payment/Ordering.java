package nl.tegemoet.payment;

import java.time.LocalDate;
import java.util.Map;
import nl.tegemoet.audit.Accounting;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.Address;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.DecisionId;
import nl.tegemoet.kernel.Iban;
import nl.tegemoet.kernel.PaymentOrderId;
import nl.tegemoet.party.BankAccounts;
import nl.tegemoet.payment.PaymentRefused.Reason;
import nl.tegemoet.payment.bank.PayeeAddressRule;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Orders the payment of what a decision gives (betaling, Awb 4:86 to 4:89), and a next attempt when the last one failed. */
@Service
@Transactional
public class Ordering {

    private final PaymentOrders orders;
    private final Entitlements entitlements;
    private final BankAccounts accounts;
    private final Accounting accounting;
    private final PaymentNews news;

    Ordering(PaymentOrders orders, Entitlements entitlements, BankAccounts accounts, Accounting accounting, PaymentNews news) {
        this.orders = orders;
        this.entitlements = entitlements;
        this.accounts = accounts;
        this.accounting = accounting;
        this.news = news;
    }

    /**
     * Orders the payment of a decision. Asked again while an attempt is under way or was paid, it gives that attempt; asked after a
     * failure, it makes the next one with the account that is known now.
     *
     * @throws PaymentRefused if the decision entitles to nothing, or account or address are missing
     */
    @AllowedFor(Role.SYSTEM)
    public PaymentOrderId order(ClaimId claim, DecisionId decision) {
        var last = orders.lockLast(decision);
        if (last.isPresent() && !last.get().state().hasFailed()) {
            return last.get().id();
        }
        var entitlement = entitlements.of(decision).filter(found -> found.claim().equals(claim))
                .orElseThrow(() -> new PaymentRefused(Reason.NOT_ENTITLED));
        var order = PaymentOrder.attempt(last.map(PaymentOrder::attempt).orElse(0) + 1, entitlement);
        try {
            orders.add(order, payeeOf(entitlement), entitlement.deciders());
        } catch (DuplicateKeyException somebodyElseFirst) {
            // the same work ran twice at once; the database let one through
            return orders.lockLast(decision).orElseThrow().id();
        }
        accounting.act(claim, "payment.ordered", Map.of("order", order.id().toString(), "attempt", Integer.toString(order.attempt()),
                "amount", order.amount().toString(), "due", order.dueBy().toString()));
        return order.id();
    }

    /**
     * The last day to pay what a decision entitles to (Awb 4:87).
     *
     * @throws PaymentRefused if it entitles to nothing
     */
    @AllowedFor(Role.SYSTEM)
    @Transactional(readOnly = true)
    public LocalDate payBy(DecisionId decision) {
        return entitlements.of(decision).orElseThrow(() -> new PaymentRefused(Reason.NOT_ENTITLED)).payBy();
    }

    private Payee payeeOf(Entitlement entitlement) {
        var account = accounts.current(entitlement.claim()).orElseThrow(() -> new PaymentRefused(Reason.NO_ACCOUNT));
        return new Payee(account.holder(), account.iban(), addressFor(account.iban(), entitlement.address()));
    }

    /** Only what the bank needs leaves the building. */
    private static Address addressFor(Iban account, Address known) {
        if (!PayeeAddressRule.needsAddress(account)) {
            return null;
        }
        if (known == null) {
            throw new PaymentRefused(Reason.NO_ADDRESS);
        }
        return known;
    }

    /**
     * Another account, after a payment failed and the applicant was asked.
     *
     * @param knownVersion the version of the account that the page showed
     * @param reason what was asked and answered; sealed
     */
    @AllowedFor(Role.CASEWORKER)
    public void correctAccount(ClaimId claim, int knownVersion, Iban account, String holder, String reason) {
        accounts.correct(claim, knownVersion, account, holder, reason);
        news.accountConfirmed(claim);
    }

    /** The account is right as it is: the failure had another cause that is out of the way. */
    @AllowedFor(Role.CASEWORKER)
    public void confirmAccount(ClaimId claim) {
        accounting.act(claim, "payment.account-confirmed", Map.of());
        news.accountConfirmed(claim);
    }
}
