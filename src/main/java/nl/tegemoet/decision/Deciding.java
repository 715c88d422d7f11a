package nl.tegemoet.decision;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tegemoet.assessment.AgreedProposal;
import nl.tegemoet.assessment.Assessing;
import nl.tegemoet.assessment.ClaimAccess;
import nl.tegemoet.audit.Accounting;
import nl.tegemoet.claim.Claims;
import nl.tegemoet.decision.SigningNotPossible.Problem;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.ClaimOwners;
import nl.tegemoet.identity.Colleague;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.MandateKind;
import nl.tegemoet.identity.Mandates;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.DecisionId;
import nl.tegemoet.letter.LetterType;
import nl.tegemoet.scheme.Scheme;
import nl.tegemoet.scheme.SchemeParameters;
import nl.tegemoet.sending.LetterLeft;
import nl.tegemoet.sending.Sending;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides on claims (beslissen): signing under mandate (Awb 10:10), and announcing by letter (Awb 3:41). */
@Service
@Transactional
public class Deciding {

    private final Decisions decisions;
    private final DecisionLetters letters;
    private final Withholdings withholdings;
    private final ViewsRecords viewsRecords;
    private final Sending sending;
    private final Assessing assessing;
    private final ClaimAccess access;
    private final Claims claims;
    private final ClaimOwners owners;
    private final Mandates mandates;
    private final Scheme scheme;
    private final Accounting accounting;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Deciding(Decisions decisions, DecisionLetters letters, Withholdings withholdings, ViewsRecords viewsRecords, Sending sending,
            Assessing assessing, ClaimAccess access, Claims claims,
            ClaimOwners owners, Mandates mandates, Scheme scheme, Accounting accounting, CurrentActor currentActor, ApplicationEventPublisher events, Clock clock) {
        this.decisions = decisions;
        this.letters = letters;
        this.withholdings = withholdings;
        this.viewsRecords = viewsRecords;
        this.sending = sending;
        this.assessing = assessing;
        this.access = access;
        this.claims = claims;
        this.owners = owners;
        this.mandates = mandates;
        this.scheme = scheme;
        this.accounting = accounting;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    /** What there is to sign; empty until a second reader agreed to a proposal. */
    @AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD, Role.AUDITOR})
    @Transactional(readOnly = true)
    public Optional<DecisionToSign> toSign(ClaimId claim) {
        return assessing.agreedProposal(claim).map(proposal -> toSign(proposal, parameters(claim)));
    }

    private static DecisionToSign toSign(AgreedProposal proposal, SchemeParameters inForce) {
        var kind = DecisionKind.of(proposal.kind());
        var unmet = RefusalGround.of(proposal.unmet());
        return new DecisionToSign(proposal.claim(), proposal.version(), kind, kind == DecisionKind.GRANT ? inForce.amount() : null,
                inForce.label(), inForce.reconstruction(), proposal.kind().grants() ? List.of() : unmet,
                proposal.kind().grants() ? unmet : List.of(), proposal.reasons(),
                proposal.plainReasons(), proposal.proposedByName(), proposal.reviewedByName());
    }

    /**
     * Signs what a second reader agreed to, on behalf of the body.
     *
     * @param version of {@link DecisionToSign}
     * @throws SigningNotPossible                if nothing was agreed to, the signer proposed or has no mandate, a decision is in force, or the
     *                                           applicant was not heard on a refusal
     * @throws OptimisticLockingFailureException if what lay before the signer was changed meanwhile
     */
    @AllowedFor({Role.REVIEWER, Role.TEAM_LEAD})
    public DecisionId sign(ClaimId claim, int version) {
        access.check(currentActor.actor(), claim);
        if (decisions.inForceLocked(claim).isPresent()) {
            throw new SigningNotPossible(Problem.ALREADY_SIGNED);
        }
        var proposal = assessing.agreedProposal(claim).orElseThrow(() -> new SigningNotPossible(Problem.NOTHING_AGREED));
        if (proposal.version() != version) {
            throw new OptimisticLockingFailureException("The proposal was changed meanwhile");
        }
        if (!assessing.unseen(claim).isEmpty()) {
            throw new SigningNotPossible(Problem.NEW_FACTS_UNSEEN);
        }
        if (assessing.isSignalOpen(claim)) {
            throw new SigningNotPossible(Problem.SIGNAL_OPEN);
        }
        var decision = decision(proposal);
        requireAccount(decision);
        ViewsBeforeRefusal.check(decision.kind(), decision.grounds(), viewsRecords.newestLocked(claim)).ifPresent(problem -> {
            throw new SigningNotPossible(problem);
        });
        add(decision);
        accounting.act(claim, "decision.signed", facts(decision));
        events.publishEvent(new DecisionSigned(claim, decision.id(), decision.kind(), decision.isHardship()));
        return decision.id();
    }

    /**
     * Sends back what a second reader agreed to, to be looked at again; the proposal is set aside and the claim assessed anew.
     *
     * @param version of {@link DecisionToSign}
     * @param remarks what should be looked at again
     * @throws SigningNotPossible                if nothing was agreed to, the signer proposed, or a decision is in force
     * @throws OptimisticLockingFailureException if what lay before the signer was changed meanwhile
     */
    @AllowedFor({Role.REVIEWER, Role.TEAM_LEAD})
    public void sendBack(ClaimId claim, int version, String remarks) {
        if (decisions.inForceLocked(claim).isPresent()) {
            throw new SigningNotPossible(Problem.ALREADY_SIGNED);
        }
        if (assessing.agreedProposal(claim).isEmpty()) {
            throw new SigningNotPossible(Problem.NOTHING_AGREED);
        }
        assessing.setAside(claim, version, remarks);
        accounting.act(claim, "decision.sent-back", Map.of());
        events.publishEvent(new DecisionSentBack(claim));
    }

    private Decision decision(AgreedProposal proposal) {
        var signer = currentActor.actor();
        var mandate = mandates.today(signer, MandateKind.valueOf(DecisionKind.of(proposal.kind()).name()));
        return Decision.sign(proposal, parameters(proposal.claim()), signer, mandate, clock.instant());
    }

    /** The letter of a grant tells where the money goes. */
    private void requireAccount(Decision decision) {
        if (decision.isGrant() && letters.lacksAccount(decision)) {
            throw new SigningNotPossible(Problem.NO_ACCOUNT);
        }
    }

    private void add(Decision decision) {
        try {
            decisions.add(decision);
        } catch (DuplicateKeyException twoSignedAtOnce) {
            throw new SigningNotPossible(Problem.ALREADY_SIGNED);
        }
    }

    private static Map<String, String> facts(Decision decision) {
        return Map.of("decision", decision.id().toString(), "kind", decision.kind().name(), "scheme", decision.scheme(),
                "amount", decision.isGrant() ? decision.amount().toString() : "0.00",
                "grounds", Stream.concat(decision.grounds().stream(), decision.departsFrom().stream()).map(RefusalGround::name).collect(Collectors.joining(",")),
                "capacity", decision.signature().capacity().realmName(),
                "mandate", decision.signature().mandate().toString());
    }

    /**
     * Sends the letter that announces the signed decision; on paper it waits for the post. Asked again, it sends nothing more; while the
     * decision is held back it sends nothing.
     *
     * @throws DecisionNotFound if none was signed
     */
    @AllowedFor(Role.SYSTEM)
    public void announce(ClaimId claim) {
        var decision = decisions.inForceLocked(claim).orElseThrow(DecisionNotFound::new);
        if (decision.isHardship() && decisions.cosigner(decision.id()).isEmpty()) {
            throw new IllegalStateException("Decision " + decision.id() + " has no second signature");
        }
        if (decision.announcement().isEmpty() && !withholdings.isHeld(decision.id())) {
            sending.send(claim, letters.typeOf(decision), decision.id().toString());
            if (decision.kind().turnsDown()) {
                sending.send(claim, LetterType.AFTERCARE, decision.id().toString());
            }
        }
    }

    /**
     * The moment on which a signed decision is announced instead of this one; empty if this one is right. Nobody is told a refusal before a
     * day on which there is nobody to call, unless the term for the decision would pass.
     */
    @AllowedFor(Role.SYSTEM)
    @Transactional(readOnly = true)
    public Optional<Instant> putOff(ClaimId claim, Instant moment) {
        var from = moment.atZone(clock.getZone());
        return decisions.inForce(claim).map(decision -> letters.firstDay(decision, from.toLocalDate()))
                .filter(day -> !day.equals(from.toLocalDate())).map(day -> from.with(day).toInstant());
    }

    /** The decision is announced when its letter leaves (Awb 3:41); the terms for payment and objection begin. */
    @EventListener
    void on(LetterLeft event) {
        if (letters.types().contains(event.type())) {
            var decision = decisions.inForceLocked(event.claim()).filter(found -> found.id().toString().equals(event.subject()))
                    .orElseThrow(DecisionNotFound::new);
            var announced = decision.announced(letters.announcement(decision, event.on(), event.letter()));
            decisions.announce(decision.id(), announced.announcement().orElseThrow());
            accounting.act(event.claim(), "decision.announced", Map.of("decision", decision.id().toString(), "letter",
                    event.letter().toString(), "day", letters.why(decision, event.on())));
            events.publishEvent(new DecisionAnnounced(event.claim(), decision.id(), decision.kind(), event.on()));
        }
    }

    /**
     * The letter that would go out if the current actor signed now, to be read before signing; a PDF. Nothing is kept.
     *
     * @throws SigningNotPossible if the current actor may not sign, or nothing was agreed to
     */
    @AllowedFor({Role.REVIEWER, Role.TEAM_LEAD})
    @Transactional(readOnly = true)
    public byte[] letterToSign(ClaimId claim) {
        var proposal = assessing.agreedProposal(claim).orElseThrow(() -> new SigningNotPossible(Problem.NOTHING_AGREED));
        var decision = decision(proposal);
        requireAccount(decision);
        return letters.preview(decision);
    }

    /** The decision in force on the claim, announced or not. */
    @AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD, Role.OBJECTION_LAWYER, Role.AUDITOR, Role.SYSTEM})
    @Transactional(readOnly = true)
    public Optional<DecisionView> view(ClaimId claim) {
        return decisions.inForce(claim).map(Decision::view);
    }

    /** What was decided on the applicant's own claim; empty until it is announced, and always on a claim of somebody else. */
    @AllowedFor(Role.APPLICANT)
    @Transactional(readOnly = true)
    public Optional<AnnouncedDecision> own(ClaimId claim) {
        return owners.owns(currentActor.actor().personId(), claim) ? decisions.inForce(claim).flatMap(Decision::forApplicant)
                : Optional.empty();
    }

    /** What the decision entitles to; empty unless it grants, is announced and is in force. */
    @AllowedFor({Role.FINANCE_PREPARER, Role.FINANCE_APPROVER, Role.CASEWORKER, Role.AUDITOR, Role.SYSTEM})
    @Transactional(readOnly = true)
    public Optional<GrantedAmount> granted(DecisionId decision) {
        return decisions.inForce(decision).filter(Decision::isGrant).flatMap(found -> found.announcement()
                .map(made -> new GrantedAmount(found.claim(), found.id(), found.amount(), made.paymentDue(), deciders(found))));
    }

    /** Everybody who took part in it, also with the second signature; none of them pays. */
    private Set<String> deciders(Decision decision) {
        return Stream.concat(decision.signature().deciders().stream(), decisions.cosigner(decision.id()).map(Colleague::id).stream())
                .collect(Collectors.toSet());
    }

    private SchemeParameters parameters(ClaimId claim) {
        return scheme.parametersOn(claims.filedOn(claim));
    }
}
