package nl.tegemoet.assessment;

import java.util.Set;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.ClaimId;
import org.springframework.stereotype.Component;

/** The one question at every door to a claim: is this person kept out by an interest of their own, or because it is restricted to others? */
@Component
public class ClaimAccess {

    private final Conflicts conflicts;
    private final Restrictions restrictions;

    ClaimAccess(Conflicts conflicts, Restrictions restrictions) {
        this.conflicts = conflicts;
        this.restrictions = restrictions;
    }

    /** @param person the id of a member of staff */
    public boolean isBarred(String person, ClaimId claim) {
        return conflicts.blocks(person, claim) || !restrictions.shut(person, Set.of(claim)).isEmpty();
    }

    /** @throws AccessBarred if this person is kept out */
    public void check(String person, ClaimId claim) {
        if (isBarred(person, claim)) {
            throw new AccessBarred(claim);
        }
    }

    /** @throws AccessBarred if the person is kept out; the system never is */
    public void check(Actor actor, ClaimId claim) {
        if (!actor.is(Role.SYSTEM)) {
            check(actor.id(), claim);
        }
    }
}
