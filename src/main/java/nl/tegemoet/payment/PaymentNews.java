package nl.tegemoet.payment;

import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.PaymentOrderId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the other rooms what became of a payment, in the transaction in which it became so. */
@Component
class PaymentNews {

    private final ApplicationEventPublisher events;

    PaymentNews(ApplicationEventPublisher events) {
        this.events = events;
    }

    final void settled(ClaimId claim, PaymentOrderId order) {
        tell(claim, new PaymentSettled(claim, order));
    }

    /** @param reasonCode null if the bank gave none */
    final void failed(ClaimId claim, PaymentOrderId order, String reasonCode) {
        tell(claim, new PaymentFailed(claim, order, reasonCode));
    }

    final void accountConfirmed(ClaimId claim) {
        tell(claim, new AccountConfirmed(claim));
    }

    void tell(ClaimId claim, Object event) {
        events.publishEvent(event);
    }
}
