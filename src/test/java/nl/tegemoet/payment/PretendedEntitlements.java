package nl.tegemoet.payment;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.tegemoet.claim.Claims;
import nl.tegemoet.decision.Deciding;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.DecisionId;
import nl.tegemoet.party.Persons;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** Knows decisions that tests of this room make up, so that they need no claim that was handled, beside the real ones. */
@Component
@Primary
class PretendedEntitlements extends Entitlements {

    private final Map<DecisionId, Entitlement> granted = new ConcurrentHashMap<>();
    private final Set<ClaimId> claims = ConcurrentHashMap.newKeySet();

    PretendedEntitlements(Deciding deciding, Claims claims, Persons persons, ObjectProvider<OtherEntitlement.Source> others) {
        super(deciding, claims, persons, others);
    }

    void grant(Entitlement entitlement) {
        granted.put(entitlement.decision(), entitlement);
        claims.add(entitlement.claim());
    }

    boolean concerns(ClaimId claim) {
        return claims.contains(claim);
    }

    /** As after an objection. */
    void revoke(DecisionId decision) {
        granted.remove(decision);
    }

    @Override
    Optional<Entitlement> of(DecisionId decision) {
        return Optional.ofNullable(granted.get(decision)).or(() -> super.of(decision));
    }
}
