package nl.tegemoet.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.tegemoet.assessment.ClaimAccess;
import nl.tegemoet.audit.Accounting;
import nl.tegemoet.claim.Claims;
import nl.tegemoet.claim.Completing;
import nl.tegemoet.claim.CompletionNotPossible;
import nl.tegemoet.claim.QuestionAnswered;
import nl.tegemoet.decision.SigningNotPossible.Problem;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.MandateKind;
import nl.tegemoet.identity.Mandates;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.DecisionId;
import nl.tegemoet.scheme.Scheme;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Leaves a claim unprocessed (buiten behandeling stellen, Awb 4:5): a power that is there only after a term to complete the claim has
 * passed. A caseworker proposes, another person signs under mandate; {@link Deciding} announces it as any decision.
 */
@Service
@Transactional
public class LeavingUnprocessed {

    private final NonProcessings proposals;
    private final Decisions decisions;
    private final DecisionLetters letters;
    private final Completing completing;
    private final Claims claims;
    private final Mandates mandates;
    private final ClaimAccess access;
    private final Scheme scheme;
    private final Accounting accounting;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LeavingUnprocessed(NonProcessings proposals, Decisions decisions, DecisionLetters letters, Completing completing, Claims claims,
            Mandates mandates, ClaimAccess access, Scheme scheme, Accounting accounting, CurrentActor currentActor, ApplicationEventPublisher events, Clock clock) {
        this.proposals = proposals;
        this.decisions = decisions;
        this.letters = letters;
        this.completing = completing;
        this.claims = claims;
        this.mandates = mandates;
        this.access = access;
        this.scheme = scheme;
        this.accounting = accounting;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Proposes it.
     *
     * @param version of the claim as it was shown
     * @param missing what is missing, a line each
     * @param reasons why the claim cannot be judged without it; the letter says it in these words
     * @throws CompletionNotPossible             if no term to complete the claim was given, or it still runs
     * @throws OptimisticLockingFailureException if the claim was changed or the same was proposed meanwhile
     */
    @AllowedFor(Role.CASEWORKER)
    public void propose(ClaimId claim, int version, String missing, String reasons) {
        access.check(currentActor.actor(), claim);
        var asked = completing.requirePassed(claim);
        if (claims.summary(claim).version() != version) {
            throw new OptimisticLockingFailureException("The claim was changed meanwhile");
        }
        var proposal = NonProcessing.propose(claim, proposals.count(claim) + 1, asked, missing, reasons, currentActor.actor(),
                LocalDate.now(clock));
        try {
            proposals.add(proposal);
        } catch (DuplicateKeyException proposedMeanwhile) {
            throw new OptimisticLockingFailureException("The same was proposed meanwhile");
        }
        accounting.act(claim, "decision.non-processing-proposed", Map.of("proposal", proposal.id().toString(), "until",
                proposal.until().toString()));
        events.publishEvent(new NonProcessingProposed(claim));
    }

    /** What there is to sign; empty unless it was proposed, and after an answer came in. */
    @AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD, Role.AUDITOR})
    @Transactional(readOnly = true)
    public Optional<NotProcessedToSign> toSign(ClaimId claim) {
        return proposals.open(claim).map(NotProcessedToSign::of);
    }

    /**
     * Signs it, on behalf of the body.
     *
     * @param version of {@link NotProcessedToSign}
     * @throws SigningNotPossible                if it was not proposed, the signer proposed it or has no mandate, or a decision is in force
     * @throws OptimisticLockingFailureException if another proposal took its place meanwhile
     */
    @AllowedFor({Role.REVIEWER, Role.TEAM_LEAD})
    public DecisionId sign(ClaimId claim, int version) {
        access.check(currentActor.actor(), claim);
        if (decisions.inForceLocked(claim).isPresent()) {
            throw new SigningNotPossible(Problem.ALREADY_SIGNED);
        }
        var proposal = locked(claim, version);
        var decision = decision(proposal);
        decisions.add(decision);
        proposals.signed(proposal, decision.id());
        accounting.act(claim, "decision.signed", Map.of("decision", decision.id().toString(), "kind", decision.kind().name(), "scheme",
                decision.scheme(), "capacity", decision.signature().capacity().realmName(), "mandate",
                decision.signature().mandate().toString()));
        events.publishEvent(new DecisionSigned(claim, decision.id(), decision.kind()));
        return decision.id();
    }

    /**
     * Sends the proposal back to be looked at again.
     *
     * @param version of {@link NotProcessedToSign}
     * @param remarks what should be looked at again
     * @throws SigningNotPossible                if nothing was proposed, or by the same person
     * @throws OptimisticLockingFailureException if another proposal took its place meanwhile
     */
    @AllowedFor({Role.REVIEWER, Role.TEAM_LEAD})
    public void sendBack(ClaimId claim, int version, String remarks) {
        if (remarks == null || remarks.isBlank()) {
            throw new IllegalArgumentException("A proposal that is sent back says why");
        }
        var proposal = locked(claim, version);
        SignerMustDiffer.check(Set.of(proposal.proposedBy()), currentActor.actor().id()).ifPresent(problem -> {
            throw new SigningNotPossible(problem);
        });
        proposals.sentBack(proposal, currentActor.actor(), remarks.strip());
        accounting.act(claim, "decision.non-processing-sent-back", Map.of("proposal", proposal.id().toString()));
        events.publishEvent(new NonProcessingSentBack(claim));
    }

    private NonProcessing locked(ClaimId claim, int version) {
        var proposal = proposals.openLocked(claim).orElseThrow(() -> new SigningNotPossible(Problem.NOTHING_AGREED));
        if (proposal.number() != version) {
            throw new OptimisticLockingFailureException("The proposal was replaced meanwhile");
        }
        return proposal;
    }

    /** The last proposal on the claim, if it was sent back. */
    @AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD, Role.AUDITOR})
    @Transactional(readOnly = true)
    public Optional<SentBackNonProcessing> sentBack(ClaimId claim) {
        return proposals.sentBack(claim);
    }

    /**
     * Letter L05 as it would go out if the current actor signed now; a PDF. Nothing is kept.
     *
     * @throws SigningNotPossible if the current actor may not sign, or nothing was proposed
     */
    @AllowedFor({Role.REVIEWER, Role.TEAM_LEAD})
    @Transactional(readOnly = true)
    public byte[] letterToSign(ClaimId claim) {
        var proposal = proposals.open(claim).orElseThrow(() -> new SigningNotPossible(Problem.NOTHING_AGREED));
        return letters.preview(decision(proposal));
    }

    /** What comes before the decision is still used: the proposal was about a claim that lacked it. */
    @EventListener
    void on(QuestionAnswered event) {
        proposals.openLocked(event.claim()).ifPresent(proposal -> {
            proposals.overtaken(proposal);
            accounting.act(event.claim(), "decision.non-processing-overtaken", Map.of("proposal", proposal.id().toString()));
        });
    }

    private Decision decision(NonProcessing proposal) {
        var signer = currentActor.actor();
        return Decision.leaveUnprocessed(proposal, scheme.parametersOn(claims.filedOn(proposal.claim())), signer,
                mandates.today(signer, MandateKind.NOT_PROCESSED), clock.instant());
    }
}
