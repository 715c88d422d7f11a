package nl.tegemoet.decision;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import nl.tegemoet.assessment.Assessing;
import nl.tegemoet.assessment.ClaimAccess;
import nl.tegemoet.audit.Accounting;
import nl.tegemoet.decision.SigningNotPossible.Problem;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.MandateKind;
import nl.tegemoet.identity.Mandates;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.ClaimId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts the second signature under a grant that departs from a condition by the hardship clause (hardheidsclausule, Wsg 8(1)); by somebody who
 * had no part in it and holds a mandate for it. Nothing is announced before.
 */
@Service
@Transactional
public class Cosigning {

    private final Decisions decisions;
    private final Withholding withholding;
    private final Assessing assessing;
    private final ClaimAccess access;
    private final Mandates mandates;
    private final Accounting accounting;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Cosigning(Decisions decisions, Withholding withholding, Assessing assessing, ClaimAccess access, Mandates mandates, Accounting accounting,
            CurrentActor currentActor, ApplicationEventPublisher events, Clock clock) {
        this.decisions = decisions;
        this.withholding = withholding;
        this.assessing = assessing;
        this.access = access;
        this.mandates = mandates;
        this.accounting = accounting;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    /** What there is to sign; empty unless a decision waits for its second signature. */
    @AllowedFor({Role.REVIEWER, Role.TEAM_LEAD})
    @Transactional(readOnly = true)
    public Optional<HardshipToSign> toCosign(ClaimId claim) {
        return decisions.inForce(claim).filter(this::awaits).flatMap(decision -> assessing.agreedProposal(claim)
                .map(proposal -> new HardshipToSign(proposal.version(), decision.amount(), decision.departsFrom(), decision.reasons(),
                        decision.plainReasons(), decision.signature().signedByName())));
    }

    /**
     * @param version of {@link HardshipToSign}
     * @throws SigningNotPossible                if nothing waits for it, the signer had a part in the decision or has no mandate for this, or the
     *                                           applicant added something that they did not say to have seen
     * @throws OptimisticLockingFailureException if what lay before the signer was changed meanwhile
     */
    @AllowedFor({Role.REVIEWER, Role.TEAM_LEAD})
    public void cosign(ClaimId claim, int version) {
        var decision = waiting(claim, version);
        if (!assessing.unseen(claim).isEmpty()) {
            throw new SigningNotPossible(Problem.NEW_FACTS_UNSEEN);
        }
        var signer = currentActor.actor();
        var mandate = mandates.today(signer, MandateKind.HARDSHIP).orElseThrow(() -> new SigningNotPossible(Problem.NO_MANDATE));
        try {
            decisions.cosign(decision, signer, MandateNeeded.capacity(signer), mandate.id(), clock.instant());
        } catch (DuplicateKeyException signedMeanwhile) {
            throw new SigningNotPossible(Problem.ALREADY_SIGNED);
        }
        accounting.act(claim, "decision.cosigned", Map.of("decision", decision.id().toString(), "mandate", mandate.id().toString()));
        events.publishEvent(new DecisionCosigned(claim, decision.id()));
    }

    /**
     * Sends it back instead: the decision is recalled, and the claim is assessed again.
     *
     * @param remarks what should be looked at again
     */
    @AllowedFor({Role.REVIEWER, Role.TEAM_LEAD})
    public void sendBack(ClaimId claim, int version, String remarks) {
        var decision = waiting(claim, version);
        assessing.setAside(claim, version, remarks);
        withholding.recall(decision, WithholdingReason.MISTAKE, remarks);
        events.publishEvent(new DecisionRecalled(claim, decision.id()));
    }

    private Decision waiting(ClaimId claim, int version) {
        var signer = currentActor.actor();
        access.check(signer, claim);
        var decision = decisions.inForceLocked(claim).filter(this::awaits).orElseThrow(() -> new SigningNotPossible(Problem.NOTHING_AGREED));
        if (assessing.agreedProposal(claim).filter(proposal -> proposal.version() == version).isEmpty()) {
            throw new OptimisticLockingFailureException("The claim was changed meanwhile");
        }
        if (decision.signature().deciders().contains(signer.id())) {
            throw new SigningNotPossible(Problem.TOOK_PART);
        }
        return decision;
    }

    private boolean awaits(Decision decision) {
        return decision.isHardship() && decision.announcement().isEmpty() && decisions.cosigner(decision.id()).isEmpty();
    }
}
