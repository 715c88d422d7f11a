package nl.tegemoet.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import nl.tegemoet.assessment.ForcedAccess;
import nl.tegemoet.assessment.Restrictions;
import nl.tegemoet.claim.Claims;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Mandate;
import nl.tegemoet.identity.Mandates;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.ClaimNumber;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What waits for a team lead beside the work itself: restricted claims that were opened all the same, and mandates to confirm. */
@Component
class LeadMatters {

    private final Restrictions restrictions;
    private final Mandates mandates;
    private final Claims claims;
    private final CurrentActor currentActor;
    private final Clock clock;

    LeadMatters(Restrictions restrictions, Mandates mandates, Claims claims, CurrentActor currentActor, Clock clock) {
        this.restrictions = restrictions;
        this.mandates = mandates;
        this.claims = claims;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** A claim that somebody opened though it is restricted to others. */
    record Forced(ForcedAccess access, ClaimNumber number) {
    }

    void show(Model page) {
        page.addAttribute("forced", restrictions.unseen().stream().map(one -> new Forced(one, claims.summary(one.claim()).number())).toList());
        page.addAttribute("mandatesToConfirm", mandates.all().stream()
                .filter(mandate -> mandate.state(LocalDate.now(clock)) == Mandate.State.TO_CONFIRM).count());
    }

    /** Those of these claims of which the current actor sees no more than the number. */
    Set<ClaimId> shut(Collection<ClaimId> some) {
        return restrictions.shut(currentActor.actor().id(), some);
    }
}
