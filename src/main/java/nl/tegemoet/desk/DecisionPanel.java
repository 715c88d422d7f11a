package nl.tegemoet.desk;

import java.util.EnumSet;
import nl.tegemoet.claim.ClaimStatus;
import nl.tegemoet.claim.ClaimSummary;
import nl.tegemoet.decision.AskingViews;
import nl.tegemoet.decision.Correcting;
import nl.tegemoet.decision.DecisionView;
import nl.tegemoet.decision.FixingEvidence;
import nl.tegemoet.decision.Withholding;
import nl.tegemoet.decision.WithholdingReason;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Role;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * What the applicant says of an intended refusal, and what can still be stopped on a claim: a decision that was signed and has not left, and
 * the claim itself on the applicant's word.
 */
@Component
class DecisionPanel {

    private final Withholding withholding;
    private final AskingViews askingViews;
    private final FixingEvidence evidence;
    private final Correcting correcting;
    private final CurrentActor currentActor;

    DecisionPanel(Withholding withholding, AskingViews askingViews, FixingEvidence evidence, Correcting correcting,
            CurrentActor currentActor) {
        this.withholding = withholding;
        this.askingViews = askingViews;
        this.evidence = evidence;
        this.correcting = correcting;
        this.currentActor = currentActor;
    }

    /** @param decision null if none was signed */
    void show(ClaimSummary claim, DecisionView decision, Model page) {
        var actor = currentActor.actor();
        var views = askingViews.views(claim.id()).orElse(null);
        page.addAttribute("views", views);
        page.addAttribute("viewsDue", views == null ? null : askingViews.due(views).orElse(null));
        page.addAttribute("mayRecordViews", views != null && views.isOpen() && claim.status() == ClaimStatus.OPEN && actor.is(Role.CASEWORKER));
        var waiting = decision != null && decision.announcement().isEmpty();
        var leads = actor.is(Role.REVIEWER) || actor.is(Role.TEAM_LEAD);
        page.addAttribute("fixedEvidence", decision == null ? null : evidence.of(claim.id(), decision.id()).orElse(null));
        page.addAttribute("mayHold", waiting && (leads || actor.is(Role.CASEWORKER)));
        page.addAttribute("mayRecall", waiting && leads);
        page.addAttribute("mayCorrect", leads && correcting.mayCorrect(claim.id()));
        page.addAttribute("corrections", correcting.of(claim.id()).size());
        // who withdraws has a way of their own to say so, below
        page.addAttribute("withholdingReasons", EnumSet.complementOf(EnumSet.of(WithholdingReason.WITHDRAWAL)));
        page.addAttribute("withheld", waiting && (leads || actor.is(Role.CASEWORKER) || actor.is(Role.AUDITOR))
                ? withholding.held(claim.id()).orElse(null) : null);
        page.addAttribute("mayWithdraw", claim.status() == ClaimStatus.OPEN && (actor.is(Role.CASEWORKER) || actor.is(Role.TEAM_LEAD)));
    }
}
