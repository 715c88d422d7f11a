package nl.tegemoet.payment;

import nl.tegemoet.kernel.ClaimId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the other rooms what became of a payment, in the transaction in which it became so. */
@Component
class PaymentNews {

    private final ApplicationEventPublisher events;

    PaymentNews(ApplicationEventPublisher events) {
        this.events = events;
    }

    final void settled(PaymentOrder order) {
        tell(order.claim(), new PaymentSettled(order.claim(), order.decision(), order.id()));
    }

    /** @param reasonCode null if the bank gave none */
    final void failed(PaymentOrder order, String reasonCode) {
        tell(order.claim(), new PaymentFailed(order.claim(), order.decision(), order.id(), reasonCode));
    }

    final void accountConfirmed(ClaimId claim) {
        tell(claim, new AccountConfirmed(claim));
    }

    void tell(ClaimId claim, Object event) {
        events.publishEvent(event);
    }
}
