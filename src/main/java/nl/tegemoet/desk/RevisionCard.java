package nl.tegemoet.desk;

import nl.tegemoet.assessment.ClaimAccess;
import nl.tegemoet.claim.ClaimSummary;
import nl.tegemoet.claim.Claims;
import nl.tegemoet.claim.Revision;
import nl.tegemoet.identity.CurrentActor;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The refusal that a claim asks to look at again, and what the applicant says is new (Awb 4:6). */
@Component
class RevisionCard implements ClaimCard {

    private final Claims claims;
    private final ClaimAccess access;
    private final CurrentActor currentActor;

    RevisionCard(Claims claims, ClaimAccess access, CurrentActor currentActor) {
        this.claims = claims;
        this.access = access;
        this.currentActor = currentActor;
    }

    @Override
    public void show(ClaimSummary claim, Model page) {
        var revision = claims.revision(claim.id()).orElse(null);
        page.addAttribute("revision", revision);
        page.addAttribute("refused", revision == null ? null : shown(revision));
    }

    /** Null for who is kept out of the earlier claim. */
    private ClaimSummary shown(Revision revision) {
        return access.isBarred(currentActor.actor().id(), revision.earlier()) ? null : claims.summary(revision.earlier());
    }
}
