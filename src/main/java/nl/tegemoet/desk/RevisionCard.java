package nl.tegemoet.desk;

import nl.tegemoet.assessment.ClaimAccess;
import nl.tegemoet.claim.ClaimSummary;
import nl.tegemoet.claim.Claims;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.kernel.ClaimId;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The refusal that a claim asks to look at again, and what the applicant says is new (Awb 4:6); on a refused one, the claim that asks it. */
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
        page.addAttribute("refused", revision == null ? null : shown(revision.earlier()));
        page.addAttribute("askedAgain", claims.lookedAtAgain(claim.id()).map(this::shown).orElse(null));
    }

    /** Null for who is kept out of that claim. */
    private ClaimSummary shown(ClaimId other) {
        return access.isBarred(currentActor.actor().id(), other) ? null : claims.summary(other);
    }
}
