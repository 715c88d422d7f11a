package nl.tegemoet.payment;

import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.DecisionId;
import nl.tegemoet.kernel.PaymentOrderId;

/**
 * The money did not reach the payee: the bank rejected the payment, or it came back, which may be after {@link PaymentSettled}.
 *
 * @param decision that was to be paid out
 * @param reasonCode the bank's code, such as {@code AC04}; null if it gave none
 */
public record PaymentFailed(ClaimId claim, DecisionId decision, PaymentOrderId order, String reasonCode) {
}
