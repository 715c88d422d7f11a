package nl.tegemoet.desk;

import java.util.List;
import nl.tegemoet.assessment.ClaimAccess;
import nl.tegemoet.assessment.Signal;
import nl.tegemoet.assessment.SignalOutcome;
import nl.tegemoet.assessment.Signalling;
import nl.tegemoet.claim.ClaimSummary;
import nl.tegemoet.claim.Claims;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Role;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the claim has in common with others, and what somebody made of that. */
@Component
class SignalsCard implements ClaimCard {

    private final Signalling signalling;
    private final Claims claims;
    private final ClaimAccess access;
    private final CurrentActor currentActor;

    SignalsCard(Signalling signalling, Claims claims, ClaimAccess access, CurrentActor currentActor) {
        this.signalling = signalling;
        this.claims = claims;
        this.access = access;
        this.currentActor = currentActor;
    }

    /**
     * A signal.
     *
     * @param other null for who is kept out of the other claim
     */
    record Row(Signal signal, ClaimSummary other) {
    }

    @Override
    public void show(ClaimSummary claim, Model page) {
        var actor = currentActor.actor();
        page.addAttribute("signals", signalling.of(claim.id()).stream()
                .map(signal -> new Row(signal, access.isBarred(actor.id(), signal.other()) ? null : claims.summary(signal.other()))).toList());
        page.addAttribute("signalOutcomes", SignalOutcome.values());
        page.addAttribute("mayLook", List.of(Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD).stream().anyMatch(actor::is));
    }
}
