package nl.tegemoet.payment;

import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.DecisionId;
import nl.tegemoet.kernel.PaymentOrderId;

/**
 * The bank has booked the payment.
 *
 * @param decision that was paid out
 */
public record PaymentSettled(ClaimId claim, DecisionId decision, PaymentOrderId order) {
}
