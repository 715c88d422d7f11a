package nl.tegemoet.desk;

import java.util.List;
import java.util.stream.Collectors;
import nl.tegemoet.assessment.Assessing;
import nl.tegemoet.assessment.AssessmentNotFound;
import nl.tegemoet.claim.Adding;
import nl.tegemoet.claim.Addition;
import nl.tegemoet.claim.ClaimStatus;
import nl.tegemoet.claim.ClaimSummary;
import nl.tegemoet.decision.Withholding;
import nl.tegemoet.evidence.Calling;
import nl.tegemoet.evidence.Checking;
import nl.tegemoet.evidence.Conversing;
import nl.tegemoet.evidence.Locating;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.party.Contacting;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What there is to go by in a claim, what came later, and what is still being looked for. */
@Component
class EvidencePanel implements ClaimCard {

    private final Locating locating;
    private final Checking checking;
    private final Adding adding;
    private final Calling calling;
    private final Conversing conversing;
    private final Contacting contacting;
    private final Assessing assessing;
    private final Withholding withholding;
    private final CurrentActor currentActor;

    EvidencePanel(Locating locating, Checking checking, Adding adding, Calling calling, Conversing conversing, Contacting contacting,
            Assessing assessing, Withholding withholding, CurrentActor currentActor) {
        this.locating = locating;
        this.checking = checking;
        this.adding = adding;
        this.calling = calling;
        this.conversing = conversing;
        this.contacting = contacting;
        this.assessing = assessing;
        this.withholding = withholding;
        this.currentActor = currentActor;
    }

    @Override
    public void show(ClaimSummary claim, Model page) {
        var actor = currentActor.actor();
        var additions = adding.additions(claim.id());
        page.addAttribute("places", locating.places(claim.id()));
        page.addAttribute("checklist", checking.checklist(claim.id()));
        page.addAttribute("calls", calling.calls(claim.id()));
        page.addAttribute("additions", additions);
        page.addAttribute("conversations", conversing.of(claim.id()));
        page.addAttribute("additionTexts", additions.stream().collect(Collectors.toMap(Addition::id, Addition::text)));
        page.addAttribute("talkWish", contacting.preferences(claim.id()).conversation());
        page.addAttribute("madeWithout", isMadeWithout(claim.id(), additions));
        page.addAttribute("unseen", actor.is(Role.REVIEWER) || actor.is(Role.TEAM_LEAD) ? unseen(claim.id()) : List.of());
        page.addAttribute("mayGather", claim.status() == ClaimStatus.OPEN && (actor.is(Role.CASEWORKER) || actor.is(Role.TEAM_LEAD)));
    }

    /** What came after the signature counts as long as the decision has not left; before it, what came after the proposal. */
    private List<Addition> unseen(ClaimId claim) {
        var sinceSignature = withholding.unseen(claim);
        return sinceSignature.isEmpty() ? assessing.unseen(claim) : sinceSignature;
    }

    private boolean isMadeWithout(ClaimId claim, List<Addition> additions) {
        try {
            return assessing.view(claim).lastRound().filter(round -> additions.stream()
                    .anyMatch(addition -> addition.addedAt().isAfter(round.proposal().proposedAt()))).isPresent();
        } catch (AssessmentNotFound rulesNotAppliedYet) {
            return false;
        }
    }
}
