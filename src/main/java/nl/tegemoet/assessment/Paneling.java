package nl.tegemoet.assessment;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.tegemoet.assessment.PanelNotPossible.Problem;
import nl.tegemoet.audit.Accounting;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.Colleague;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.ClaimId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a panel judge a claim (meervoudige kamer) when a second reader disagrees with a proposal. What the majority votes for becomes the
 * proposal, with the reasons of the panel; whoever assessed has no part in it, and on that claim every later proposal comes before a panel too.
 */
@Service
@Transactional
public class Paneling {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final Panels panels;
    private final Assessments assessments;
    private final Assessing assessing;
    private final ClaimAccess access;
    private final Accounting accounting;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final MessageSource messages;
    private final Clock clock;

    Paneling(Panels panels, Assessments assessments, Assessing assessing, ClaimAccess access, Accounting accounting, CurrentActor currentActor,
            ApplicationEventPublisher events, MessageSource messages, Clock clock) {
        this.panels = panels;
        this.assessments = assessments;
        this.assessing = assessing;
        this.access = access;
        this.accounting = accounting;
        this.currentActor = currentActor;
        this.events = events;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * Brings a panel together on the proposal that is disputed.
     *
     * @param chair the user name of one of the members
     * @throws PanelNotPossible if nothing is for a panel, or these people are not one
     */
    @AllowedFor(Role.TEAM_LEAD)
    public void convene(ClaimId claim, List<Colleague> members, String chair) {
        var lead = currentActor.actor();
        access.check(lead, claim);
        var assessment = assessments.find(claim).filter(Assessment::isForPanel).orElseThrow(() -> new PanelNotPossible(Problem.NOT_DISPUTED));
        requireDidNotPropose(lead, assessment);
        var round = assessment.lastRound().orElseThrow().proposal().round();
        var panel = Panel.convene(claim, round, members, chair, assessment.proposers(), person -> access.isBarred(person, claim), colleague(lead),
                clock.instant());
        try {
            panels.add(panel);
        } catch (DuplicateKeyException convenedMeanwhile) {
            throw new PanelNotPossible(Problem.SITS_ALREADY);
        }
        accounting.act(claim, "panel.convened", Map.of("panel", panel.id().toString(), "round", Integer.toString(round), "members",
                members.stream().map(Colleague::id).collect(Collectors.joining(",")), "chair", chair));
        events.publishEvent(new PanelConvened(claim, members));
    }

    /**
     * Puts somebody else on the seat of a member who falls away.
     *
     * @param leaving the user name of the member
     * @throws PanelNotPossible if the panel has decided, there is no reason, or the newcomer may not judge this claim
     */
    @AllowedFor(Role.TEAM_LEAD)
    public void replace(ClaimId claim, String leaving, Colleague coming, String reason) {
        var lead = currentActor.actor();
        access.check(lead, claim);
        var panel = locked(claim);
        var assessment = assessments.find(claim).orElseThrow();
        requireDidNotPropose(lead, assessment);
        if (reason == null || reason.isBlank()) {
            throw new PanelNotPossible(Problem.REASONS_MISSING);
        }
        var held = panel.replace(leaving, coming, panels.everSeated(panel), assessment.proposers(), person -> access.isBarred(person, claim));
        panels.replace(panel, leaving, held, reason.strip(), lead.id(), clock.instant());
        accounting.act(claim, "panel.replaced", Map.of("panel", panel.id().toString(), "leaving", leaving, "coming", coming.id()));
        events.publishEvent(new PanelMemberReplaced(claim, coming));
    }

    private static void requireDidNotPropose(Actor lead, Assessment assessment) {
        if (assessment.proposers().contains(lead.id())) {
            throw new PanelNotPossible(Problem.PROPOSED, lead.displayName());
        }
    }

    /**
     * The acting member writes down what they think; it never changes.
     *
     * @throws PanelNotPossible if they are no member, did so before, or something is missing
     */
    @AllowedFor({Role.REVIEWER, Role.TEAM_LEAD})
    public void giveOpinion(ClaimId claim, ProposalKind kind, String reasons) {
        var member = member(claim);
        var panel = locked(claim);
        requireSeen(claim);
        panels.add(panel, panel.give(member, kind, reasons), clock.instant());
        accounting.act(claim, "panel.opinion", Map.of("panel", panel.id().toString()));
        events.publishEvent(new PanelOpinionGiven(claim));
    }

    /**
     * The acting member votes, knowing what all think.
     *
     * @param ballot of {@link PanelState}
     * @throws PanelNotPossible                  if they are no member or voted before, or not all have said what they think
     * @throws OptimisticLockingFailureException if a member was replaced meanwhile
     */
    @AllowedFor({Role.REVIEWER, Role.TEAM_LEAD})
    public void vote(ClaimId claim, int ballot, ProposalKind kind) {
        var member = member(claim);
        var panel = locked(claim, ballot);
        requireSeen(claim);
        panel.vote(member.id(), kind);
        panels.addVote(panel, member.id(), kind, clock.instant());
        accounting.act(claim, "panel.voted", Map.of("panel", panel.id().toString(), "ballot", Integer.toString(ballot)));
        events.publishEvent(new PanelVoteCast(claim));
    }

    /**
     * The chair writes down the reasons of what the majority voted for; that is the proposal from now on.
     *
     * @param unmet        codes of the conditions that are not met; passed over for a grant
     * @param plainReasons the reasons for the applicant in plain words, of a refusal; may be empty
     * @throws PanelNotPossible                  if the acting person is not the chair, not all have voted, or something is missing
     * @throws OptimisticLockingFailureException if a member was replaced meanwhile
     */
    @AllowedFor({Role.REVIEWER, Role.TEAM_LEAD})
    public void decide(ClaimId claim, int ballot, List<String> unmet, String reasons, String plainReasons) {
        var chair = member(claim);
        var panel = locked(claim, ballot);
        requireSeen(claim);
        var kind = panel.decide(chair.id(), person -> access.isBarred(person, claim));
        var assessment = assessments.find(claim).orElseThrow();
        var outcome = new PanelOutcome(panel.proposer(), name(panel), chair, kind, kind == ProposalKind.GRANT ? List.of() : unmet, reasons,
                kind == ProposalKind.GRANT || plainReasons == null || plainReasons.isBlank() ? null : plainReasons.strip());
        var round = assessment.decided(outcome, clock.instant());
        panels.decide(panel, kind, clock.instant());
        assessments.add(claim, round.proposal());
        assessments.add(claim, round.proposal(), round.review().orElseThrow());
        accounting.act(claim, "panel.decided", Map.of("panel", panel.id().toString(), "kind", kind.name(), "round",
                Integer.toString(round.proposal().round()), "unmet", String.join(",", outcome.unmet())));
        events.publishEvent(new PanelDecided(claim));
    }

    /**
     * Who of these may sit in a panel on the claim: they did not propose on it, may see it, and have no seat in the panel that sits now.
     */
    @AllowedFor(Role.TEAM_LEAD)
    @Transactional(readOnly = true)
    public List<Colleague> candidates(ClaimId claim, List<Colleague> colleagues) {
        access.check(currentActor.actor(), claim);
        var proposers = assessments.find(claim).map(Assessment::proposers).orElse(Set.of());
        var seated = panels.newest(claim).filter(panel -> panel.phase() != PanelState.Phase.DECIDED).map(panels::everSeated).orElse(Set.of());
        return colleagues.stream().filter(one -> !proposers.contains(one.id()) && !seated.contains(one.id()) && !access.isBarred(one.id(), claim))
                .toList();
    }

    /** How the panel stands that was brought together last on the claim. */
    @AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD, Role.OBJECTION_LAWYER, Role.AUDITOR})
    @Transactional(readOnly = true)
    public Optional<PanelState> state(ClaimId claim) {
        var actor = currentActor.actor();
        return panels.newest(claim).map(panel -> panel.stateFor(actor.id(), actor.is(Role.AUDITOR), person -> access.isBarred(person, claim)));
    }

    /** Who still has to write down what they think: user names, in the order of their seats. */
    @Transactional(readOnly = true)
    public List<String> withoutOpinion(ClaimId claim) {
        return panels.newest(claim).map(panel -> persons(panel, panel.opinionsOf())).orElse(List.of());
    }

    /** Who still has to vote. */
    @Transactional(readOnly = true)
    public List<String> withoutVote(ClaimId claim) {
        return panels.newest(claim).map(panel -> persons(panel, panel.votesOf())).orElse(List.of());
    }

    /** The user name of who leads the panel. */
    @Transactional(readOnly = true)
    public String chair(ClaimId claim) {
        return panels.newest(claim).orElseThrow(() -> new PanelNotPossible(Problem.NO_PANEL)).seats().stream().filter(Panel.Seat::chair)
                .map(seat -> seat.holder().id()).findFirst().orElseThrow();
    }

    private static List<String> persons(Panel panel, Set<String> ready) {
        return panel.seats().stream().map(seat -> seat.holder().id()).filter(person -> !ready.contains(person)).toList();
    }

    private Colleague member(ClaimId claim) {
        access.check(currentActor.actor(), claim);
        return colleague(currentActor.actor());
    }

    private Panel locked(ClaimId claim) {
        return panels.newestLocked(claim).orElseThrow(() -> new PanelNotPossible(Problem.NO_PANEL));
    }

    private Panel locked(ClaimId claim, int ballot) {
        var panel = locked(claim);
        if (panel.ballot() != ballot) {
            throw new OptimisticLockingFailureException("A member of the panel was replaced meanwhile");
        }
        return panel;
    }

    private void requireSeen(ClaimId claim) {
        if (!assessing.unseen(claim).isEmpty()) {
            throw new PanelNotPossible(Problem.NEW_FACTS_UNSEEN);
        }
    }

    private String name(Panel panel) {
        return messages.getMessage("panel.name", new Object[] {panel.seats().stream().map(seat -> seat.holder().displayName())
                .collect(Collectors.joining(", "))}, DUTCH);
    }

    private static Colleague colleague(Actor actor) {
        return new Colleague(actor.id(), actor.displayName());
    }
}
