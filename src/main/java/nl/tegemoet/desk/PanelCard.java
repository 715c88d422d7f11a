package nl.tegemoet.desk;

import java.util.List;
import nl.tegemoet.assessment.PanelState;
import nl.tegemoet.assessment.Paneling;
import nl.tegemoet.claim.ClaimSummary;
import nl.tegemoet.identity.Colleague;
import nl.tegemoet.identity.Colleagues;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.ClaimId;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The panel that judges a claim (meervoudige kamer), and how far it is; for a team lead also who can take a seat in it. */
@Component
class PanelCard implements ClaimCard {

    private static final List<Role> MEMBERS = List.of(Role.REVIEWER, Role.TEAM_LEAD);

    private final Paneling paneling;
    private final Colleagues colleagues;
    private final CurrentActor currentActor;

    PanelCard(Paneling paneling, Colleagues colleagues, CurrentActor currentActor) {
        this.paneling = paneling;
        this.colleagues = colleagues;
        this.currentActor = currentActor;
    }

    @Override
    public void show(ClaimSummary claim, Model page) {
        var panel = paneling.state(claim.id()).orElse(null);
        var replaces = panel != null && !panel.isDecided() && currentActor.actor().is(Role.TEAM_LEAD);
        page.addAttribute("chamber", panel);
        page.addAttribute("substitutes", replaces ? candidates(claim.id()) : List.of());
    }

    /** Reviewers and team leads who may sit in a panel on this claim, by name. */
    List<Colleague> candidates(ClaimId claim) {
        return paneling.candidates(claim, MEMBERS.stream().flatMap(role -> colleagues.all(role).stream()).distinct().toList());
    }

    int ballot(ClaimId claim) {
        return paneling.state(claim).map(PanelState::ballot).orElse(0);
    }
}
