package nl.tegemoet.assessment;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.tegemoet.audit.Accounting;
import nl.tegemoet.audit.RuleTrace;
import nl.tegemoet.claim.Adding;
import nl.tegemoet.claim.Addition;
import nl.tegemoet.claim.Claims;
import nl.tegemoet.claim.NewFactsCame;
import nl.tegemoet.evidence.Locating;
import nl.tegemoet.evidence.StayTied;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.Finding;
import nl.tegemoet.scheme.CriterionOutcome;
import nl.tegemoet.scheme.DecisionTrace;
import nl.tegemoet.scheme.EligibilityFacts;
import nl.tegemoet.scheme.Scheme;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Assesses claims (beoordelen): holds the facts against the rules, keeps what a caseworker makes of it, and takes the proposal and its
 * review by a second person. Every act that changes something names the version it was made on; a stale one throws
 * {@link org.springframework.dao.OptimisticLockingFailureException} and changes nothing; who is kept out of the claim gets {@link AccessBarred}.
 */
@Service
@Transactional
public class Assessing {

    private static final Map<ReviewOutcome, String> ACTS = Map.of(ReviewOutcome.AGREED, "assessment.agreed", ReviewOutcome.SENT_BACK,
            "assessment.sent-back", ReviewOutcome.DISAGREED, "assessment.disagreed");

    private final Assessments assessments;
    private final Panels panels;
    private final Signals signals;
    private final Scheme scheme;
    private final Claims claims;
    private final Locating locating;
    private final Adding adding;
    private final ClaimAccess access;
    private final Accounting accounting;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Assessing(Assessments assessments, Panels panels, Signals signals, Scheme scheme, Claims claims, Locating locating, Adding adding, ClaimAccess access,
            Accounting accounting, CurrentActor currentActor, ApplicationEventPublisher events, Clock clock) {
        this.assessments = assessments;
        this.panels = panels;
        this.signals = signals;
        this.scheme = scheme;
        this.claims = claims;
        this.locating = locating;
        this.adding = adding;
        this.access = access;
        this.accounting = accounting;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    /** Holds the claim's facts against the rules, under the scheme's version of the day of filing; what a person found stays. */
    @AllowedFor(Role.SYSTEM)
    public void evaluate(ClaimId claim) {
        evaluate(claim, facts(claim));
    }

    /** Applies the rules again when the register told more, unless a proposal lies with somebody who read what they said before. */
    @EventListener
    void on(StayTied event) {
        if (assessments.find(event.claim()).filter(Assessment::isBeingMade).isPresent()) {
            evaluate(event.claim(), facts(event.claim()));
        }
    }

    private EligibilityFacts facts(ClaimId claim) {
        var newFacts = claims.revision(claim).map(revision -> revision.newFacts().isEmpty() ? Finding.NO : Finding.YES).orElse(null);
        return locating.facts(claim).forRules(claims.filedOn(claim), newFacts);
    }

    void evaluate(ClaimId claim, EligibilityFacts known) {
        var parameters = scheme.parametersOn(known.filedOn());
        var result = scheme.evaluate(known, parameters);
        parameters.traces().forEach(trace -> record(claim, trace));
        var criteria = new ArrayList<Criterion>();
        result.traces().forEach(trace -> {
            var id = record(claim, trace);
            result.criteria().stream().filter(outcome -> outcome.trace() == trace).map(outcome -> criterion(outcome, id))
                    .forEach(criteria::add);
        });
        var assessment = assessments.find(claim).orElseGet(() -> Assessment.of(claim));
        assessment.evaluated(result.overall(), criteria);
        assessments.storeEvaluation(assessment);
        accounting.act(claim, "assessment.evaluated", Map.of("outcome", result.overall().name(), "scheme", parameters.label()));
    }

    private UUID record(ClaimId claim, DecisionTrace trace) {
        var id = UUID.randomUUID();
        accounting.rule(claim, new RuleTrace(id, trace.decisionKey(), trace.decisionName(), trace.tableVersion(), trace.firedRuleIds(),
                String.join(", ", trace.outputs().values()), trace.inputs()));
        return id;
    }

    private static Criterion criterion(CriterionOutcome outcome, UUID trace) {
        return new Criterion(outcome.code(), outcome.question(), outcome.finding(), outcome.basis(), outcome.reason(),
                outcome.trace().inputs(), outcome.trace().decisionKey(), outcome.trace().tableVersion(), outcome.trace().firedRuleIds(),
                trace);
    }

    /** @throws AssessmentNotFound if the rules were not applied yet */
    @AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD, Role.OBJECTION_LAWYER, Role.AUDITOR})
    @Transactional(readOnly = true)
    public AssessmentView view(ClaimId claim) {
        return assessments.find(claim).map(Assessment::view).orElseThrow(AssessmentNotFound::new);
    }

    /**
     * Keeps what was filled in so far, finished or not.
     *
     * @return the version after it
     */
    @AllowedFor(Role.CASEWORKER)
    public int save(ClaimId claim, int version, AssessmentDraft draft) {
        access.check(currentActor.actor(), claim);
        var assessment = assessments.find(claim, version);
        assessment.save(draft);
        return assessments.storeDraft(assessment, currentActor.actor().displayName());
    }

    /**
     * Keeps the draft and proposes what it says.
     *
     * @throws ProposalNotPossible if the draft does not carry a proposal; then the draft is not kept either
     */
    @AllowedFor(Role.CASEWORKER)
    public void propose(ClaimId claim, int version, AssessmentDraft draft) {
        access.check(currentActor.actor(), claim);
        var assessment = assessments.find(claim, version);
        requireSignalsSeen(claim);
        assessment.save(draft);
        var proposal = assessment.propose(currentActor.actor(), clock.instant());
        assessments.storeDraft(assessment, currentActor.actor().displayName());
        assessments.add(claim, proposal);
        accounting.act(claim, "assessment.proposed", Map.of("round", Integer.toString(proposal.round()), "kind", proposal.kind().name(),
                "unmet", String.join(",", proposal.unmet()), "deviations", String.join(",", deviations(assessment))));
        events.publishEvent(new ProposalMade(claim));
    }

    private static List<String> deviations(Assessment assessment) {
        return assessment.criteria().stream()
                .filter(criterion -> assessment.draft().finding(criterion.code()).finding() != null)
                .filter(criterion -> assessment.draft().finding(criterion.code()).finding() != criterion.finding())
                .map(Criterion::code).toList();
    }

    /**
     * The second reader agrees.
     *
     * @param remarks may be null
     * @throws ProposalNotPossible if nothing waits for a review, or the reader proposed
     */
    @AllowedFor(Role.REVIEWER)
    public void agree(ClaimId claim, int version, String remarks) {
        review(claim, version, ReviewOutcome.AGREED, remarks);
    }

    /**
     * The second reader asks the caseworker to look again.
     *
     * @throws ProposalNotPossible also if there are no remarks
     */
    @AllowedFor(Role.REVIEWER)
    public void sendBack(ClaimId claim, int version, String remarks) {
        review(claim, version, ReviewOutcome.SENT_BACK, remarks);
    }

    /**
     * The second reader disagrees: a panel decides.
     *
     * @throws ProposalNotPossible also if there are no remarks
     */
    @AllowedFor(Role.REVIEWER)
    public void disagree(ClaimId claim, int version, String remarks) {
        review(claim, version, ReviewOutcome.DISAGREED, remarks);
    }

    private void review(ClaimId claim, int version, ReviewOutcome outcome, String remarks) {
        access.check(currentActor.actor(), claim);
        var assessment = assessments.find(claim, version);
        if (outcome == ReviewOutcome.AGREED && !unseen(claim).isEmpty()) {
            throw new ProposalNotPossible(ProposalNotPossible.Problem.NEW_FACTS_UNSEEN);
        }
        if (outcome == ReviewOutcome.AGREED) {
            requireSignalsSeen(claim);
        }
        var review = assessment.review(outcome, remarks, currentActor.actor(), clock.instant());
        var proposal = assessment.lastRound().orElseThrow().proposal();
        assessments.add(claim, proposal, review);
        accounting.act(claim, ACTS.get(outcome), Map.of("round", Integer.toString(proposal.round())));
        events.publishEvent(new ProposalReviewed(claim, outcome));
    }

    /**
     * What the applicant added after the proposal that lies with somebody, or that was agreed to, and that the acting person did not say to
     * have seen: the proposal was made without it.
     */
    @AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD, Role.OBJECTION_LAWYER, Role.AUDITOR})
    @Transactional(readOnly = true)
    public List<Addition> unseen(ClaimId claim) {
        return assessments.find(claim).filter(assessment -> !assessment.isBeingMade()).flatMap(Assessment::lastRound)
                .map(round -> adding.unseen(claim, round.proposal().proposedAt())).orElse(List.of());
    }

    /** Whether the claim has something in common with another that nobody has looked at yet. */
    @AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD, Role.OBJECTION_LAWYER, Role.AUDITOR})
    @Transactional(readOnly = true)
    public boolean isSignalOpen(ClaimId claim) {
        return signals.isOpen(claim);
    }

    private void requireSignalsSeen(ClaimId claim) {
        if (signals.isOpen(claim)) {
            throw new ProposalNotPossible(ProposalNotPossible.Problem.SIGNAL_OPEN);
        }
    }

    /** Makes stale what a reader or signer has on the screen: something came that it does not show. */
    @EventListener
    void on(NewFactsCame event) {
        assessments.find(event.claim()).filter(assessment -> !assessment.isBeingMade()).ifPresent(made -> assessments.raiseVersion(event.claim()));
    }

    /**
     * Sets aside what was agreed to, because the decision on it was recalled before it was announced, or something came in that has to be
     * weighed first: the claim is assessed again.
     */
    @AllowedFor({Role.REVIEWER, Role.TEAM_LEAD, Role.SYSTEM})
    public void setAside(ClaimId claim) {
        var assessment = assessments.find(claim).orElseThrow(AssessmentNotFound::new);
        setAside(assessment, assessment.setAside(clock.instant()));
    }

    /**
     * Sets aside what was agreed to, because who was asked to sign wants something looked at again.
     *
     * @throws ProposalNotPossible if nothing was agreed to, the signer proposed, or there are no remarks
     */
    @AllowedFor({Role.REVIEWER, Role.TEAM_LEAD})
    public void setAside(ClaimId claim, int version, String remarks) {
        access.check(currentActor.actor(), claim);
        var assessment = assessments.find(claim, version);
        setAside(assessment, assessment.setAside(currentActor.actor(), remarks, clock.instant()));
    }

    private void setAside(Assessment assessment, int round) {
        assessments.setAside(assessment.claim(), round, currentActor.actor().id(), assessment.lastRound().flatMap(Round::setAside).orElseThrow());
        accounting.act(assessment.claim(), "assessment.set-aside", Map.of("round", Integer.toString(round)));
    }

    /** The newest proposal, agreed to or not. */
    @AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD, Role.OBJECTION_LAWYER, Role.AUDITOR, Role.SYSTEM})
    @Transactional(readOnly = true)
    public Optional<Proposal> lastProposal(ClaimId claim) {
        return assessments.find(claim).flatMap(Assessment::lastRound).map(Round::proposal);
    }

    /** The proposal on which a decision may be signed; empty until a second reader agreed, or a panel decided. */
    @AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD, Role.OBJECTION_LAWYER, Role.AUDITOR, Role.SYSTEM})
    @Transactional(readOnly = true)
    public Optional<AgreedProposal> agreedProposal(ClaimId claim) {
        return assessments.find(claim).flatMap(Assessment::agreed).map(agreed -> agreed.with(panels.everSeated(claim)));
    }
}
