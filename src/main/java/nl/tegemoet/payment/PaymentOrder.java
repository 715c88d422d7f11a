package nl.tegemoet.payment;

import java.time.LocalDate;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.ClaimNumber;
import nl.tegemoet.kernel.DecisionId;
import nl.tegemoet.kernel.Euro;
import nl.tegemoet.kernel.PaymentOrderId;
import nl.tegemoet.payment.bank.CreditTransfer;

/**
 * One attempt to pay what a decision grants (betaalopdracht, Awb 4:86). A next attempt is another order. Who receives it is sealed and
 * is opened only where it is needed.
 *
 * @param attempt 1 for the first
 * @param endToEndId unique for ever; the bank names it in every report
 * @param dueBy the last day on which the money may arrive (Awb 4:87)
 * @param batch null while it is in none
 */
record PaymentOrder(PaymentOrderId id, ClaimId claim, ClaimNumber claimNumber, DecisionId decision, int attempt, Euro amount,
        String endToEndId, LocalDate dueBy, PaymentState state, PaymentBatchId batch) {

    static PaymentOrder attempt(int attempt, Entitlement entitlement) {
        return new PaymentOrder(PaymentOrderId.random(), entitlement.claim(), entitlement.claimNumber(), entitlement.decision(), attempt,
                entitlement.amount(), EndToEndId.of(entitlement.decision(), attempt), entitlement.payBy(), PaymentState.ORDERED, null);
    }

    PaymentOrder in(PaymentState next) {
        return new PaymentOrder(id, claim, claimNumber, decision, attempt, amount, endToEndId, dueBy, next, batch);
    }

    /** The payee reads the claim number and nothing else: whoever shares the account learns nothing from it. */
    CreditTransfer transferTo(Payee payee) {
        return new CreditTransfer(endToEndId, amount, payee.name(), payee.account(), payee.address(), claimNumber.value());
    }
}
