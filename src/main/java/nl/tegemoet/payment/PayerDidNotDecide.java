package nl.tegemoet.payment;

import java.util.Optional;
import java.util.Set;
import nl.tegemoet.payment.PaymentRefused.Reason;

/**
 * Deciding and paying are separate (functiescheiding): who proposed, read again or signed a decision neither prepares nor releases its
 * payment.
 */
final class PayerDidNotDecide {

    private PayerDidNotDecide() {
    }

    static Optional<Reason> check(Set<String> deciders, String payer) {
        return deciders.contains(payer) ? Optional.of(Reason.DECIDED_BY_SAME_PERSON) : Optional.empty();
    }
}
