package nl.tegemoet.payment;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.tegemoet.kernel.ClaimId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/**
 * Remembers what payment tells of claims that this room's tests make up, which no process waits for, and fails on request, as a
 * listener in the same transaction may. What it tells of any other claim goes its way.
 */
@Component
@Primary
class ToldPayments extends PaymentNews {

    private final PretendedEntitlements pretended;
    private final Map<ClaimId, List<Object>> told = new ConcurrentHashMap<>();
    private volatile ClaimId failing;

    ToldPayments(ApplicationEventPublisher events, PretendedEntitlements pretended) {
        super(events);
        this.pretended = pretended;
    }

    @Override
    void tell(ClaimId claim, Object event) {
        if (claim.equals(failing)) {
            throw new IllegalStateException("A listener failed");
        }
        if (pretended.concerns(claim)) {
            told.computeIfAbsent(claim, unheard -> new CopyOnWriteArrayList<>()).add(event);
        } else {
            super.tell(claim, event);
        }
    }

    void failFor(ClaimId claim) {
        failing = claim;
    }

    List<Object> of(ClaimId claim) {
        return told.getOrDefault(claim, List.of());
    }
}
