package nl.tegemoet.desk;

import java.util.Comparator;
import java.util.List;
import nl.tegemoet.assessment.Conflict;
import nl.tegemoet.assessment.Conflicts;
import nl.tegemoet.assessment.Restrictions;
import nl.tegemoet.claim.ClaimSummary;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Role;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Who is kept out of a claim and who is let in, for its page. */
@Component
class AccessPanel implements ClaimCard {

    private final Conflicts conflicts;
    private final Restrictions restrictions;
    private final CurrentActor currentActor;

    AccessPanel(Conflicts conflicts, Restrictions restrictions, CurrentActor currentActor) {
        this.conflicts = conflicts;
        this.restrictions = restrictions;
        this.currentActor = currentActor;
    }

    @Override
    public void show(ClaimSummary claim, Model page) {
        var leads = currentActor.actor().is(Role.TEAM_LEAD);
        page.addAttribute("leads", leads);
        page.addAttribute("restriction", restrictions.of(claim.id()).orElse(null));
        page.addAttribute("conflicts", leads || currentActor.actor().is(Role.AUDITOR)
                ? conflicts.of(claim.id()).stream().sorted(Comparator.comparing(Conflict::stands).reversed()).toList() : List.of());
    }
}
