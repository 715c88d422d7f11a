package nl.tegemoet.payment;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.tegemoet.kernel.ClaimId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Remembers what payment told the other rooms; fails on request, as a listener in the same transaction may. */
@Component
class ToldPayments {

    private final List<Object> told = new CopyOnWriteArrayList<>();
    private volatile ClaimId failing;

    @EventListener
    void on(PaymentSettled event) {
        tell(event.claim(), event);
    }

    @EventListener
    void on(PaymentFailed event) {
        tell(event.claim(), event);
    }

    private void tell(ClaimId claim, Object event) {
        if (claim.equals(failing)) {
            throw new IllegalStateException("A listener failed");
        }
        told.add(event);
    }

    void failFor(ClaimId claim) {
        failing = claim;
    }

    List<Object> of(ClaimId claim) {
        return told.stream().filter(event -> event instanceof PaymentSettled settled ? settled.claim().equals(claim)
                : ((PaymentFailed) event).claim().equals(claim)).toList();
    }
}
