package nl.tegemoet.desk;

import java.time.LocalDate;
import java.util.List;
import nl.tegemoet.claim.ClaimStatus;
import nl.tegemoet.claim.ClaimSummary;
import nl.tegemoet.evidence.EvidenceRequest;
import nl.tegemoet.evidence.Gathering;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Role;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What was asked of archives, courts and institutions, and what became of it. */
@Component
class RequestsCard implements ClaimCard {

    private final Gathering gathering;
    private final CurrentActor currentActor;

    RequestsCard(Gathering gathering, CurrentActor currentActor) {
        this.gathering = gathering;
        this.currentActor = currentActor;
    }

    /**
     * A request.
     *
     * @param followUpOn the day to ask again; null if nobody waits
     */
    record Row(EvidenceRequest request, LocalDate followUpOn) {
    }

    @Override
    public void show(ClaimSummary claim, Model page) {
        var actor = currentActor.actor();
        page.addAttribute("requestRows", gathering.requests(claim.id()).stream()
                .map(request -> new Row(request, request.state() == EvidenceRequest.State.WAITING ? gathering.followUpOn(request.id()) : null)).toList());
        page.addAttribute("mayRequest", claim.status() == ClaimStatus.OPEN && List.of(Role.CASEWORKER, Role.TEAM_LEAD).stream().anyMatch(actor::is));
    }
}
