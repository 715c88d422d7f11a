package nl.tegemoet.payment;

import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.PaymentOrderId;

/** The bank has booked the payment. */
public record PaymentSettled(ClaimId claim, PaymentOrderId order) {
}
