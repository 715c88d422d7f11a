package nl.tegemoet.decision;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.tegemoet.assessment.AgreedProposal;
import nl.tegemoet.assessment.Assessing;
import nl.tegemoet.assessment.PanelDecided;
import nl.tegemoet.assessment.Proposal;
import nl.tegemoet.assessment.ProposalMade;
import nl.tegemoet.assessment.ProposalReviewed;
import nl.tegemoet.audit.Accounting;
import nl.tegemoet.claim.ClaimWithdrawn;
import nl.tegemoet.claim.Claims;
import nl.tegemoet.deadline.Terms;
import nl.tegemoet.decision.ViewsConcluded.How;
import nl.tegemoet.decision.ViewsEntry.Event;
import nl.tegemoet.decision.ViewsNotPossible.Problem;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.letter.LetterType;
import nl.tegemoet.party.Contacting;
import nl.tegemoet.sending.LetterLeft;
import nl.tegemoet.sending.Sending;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks the applicant for their views before a refusal (zienswijze vragen, Awb 4:7): by letter L11, from whose leaving the term counts, or
 * lays down why not. What comes in: {@link HearingViews}; that nothing is signed without it: {@link ViewsBeforeRefusal}.
 */
@Service
@Transactional
public class AskingViews {

    private final ViewsRecords records;
    private final ViewsClock term;
    private final Assessing assessing;
    private final Claims claims;
    private final Contacting contacting;
    private final Sending sending;
    private final Terms terms;
    private final Accounting accounting;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AskingViews(ViewsRecords records, ViewsClock term, Assessing assessing, Claims claims, Contacting contacting, Sending sending, Terms terms,
            Accounting accounting, CurrentActor currentActor, ApplicationEventPublisher events, Clock clock) {
        this.records = records;
        this.term = term;
        this.assessing = assessing;
        this.claims = claims;
        this.contacting = contacting;
        this.sending = sending;
        this.terms = terms;
        this.accounting = accounting;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Chooses, for the refusal that is proposed, whether the applicant is asked. Who was heard on the same grounds is not asked again.
     *
     * @param reason why not; needed for an exception
     * @throws ViewsNotPossible if no refusal is proposed, or an exception has no reason
     */
    @AllowedFor({Role.REVIEWER, Role.TEAM_LEAD, Role.OBJECTION_LAWYER})
    public void choose(ClaimId claim, ViewsWay way, String reason) {
        var proposal = refusal(claim).orElseThrow(() -> new ViewsNotPossible(Problem.NO_REFUSAL));
        if (way.isException() && (reason == null || reason.isBlank())) {
            throw new ViewsNotPossible(Problem.REASON_MISSING);
        }
        var grounds = RefusalGround.of(proposal.unmet());
        var newest = records.newestLocked(claim);
        if (way.isException() || newest.filter(views -> views.isAskedOnPurpose() && views.covers(grounds)).isEmpty()) {
            add(claim, newest, way, grounds, way.isException() ? reason.strip() : "");
        }
    }

    /** What has to be done for the proposal that was agreed to; unless somebody chose otherwise, whoever would be refused is asked. */
    @AllowedFor(Role.SYSTEM)
    public ViewsCourse prepare(ClaimId claim) {
        var agreed = assessing.agreedProposal(claim).filter(proposal -> !proposal.kind().grants());
        if (agreed.isEmpty()) {
            return ViewsCourse.NONE;
        }
        var grounds = RefusalGround.of(agreed.map(AgreedProposal::unmet).orElseThrow());
        var newest = records.newestLocked(claim);
        var views = newest.filter(known -> known.covers(grounds)).orElseGet(() -> add(claim, newest, ViewsWay.ASKED, grounds, ""));
        if (views.isConcluded()) {
            return ViewsCourse.NONE;
        }
        var preferences = contacting.preferences(claim);
        return views.entries().isEmpty() && preferences.phoneAllowed() && !preferences.phone().isEmpty() ? ViewsCourse.CALL_FIRST
                : ViewsCourse.LETTER;
    }

    private Views add(ClaimId claim, Optional<Views> newest, ViewsWay way, List<RefusalGround> grounds, String reason) {
        var actor = currentActor.actor();
        var views = new Views(UUID.randomUUID(), claim, newest.map(Views::number).orElse(0) + 1, way, grounds, reason, actor.id(),
                actor.displayName(), clock.instant().truncatedTo(ChronoUnit.MICROS), List.of());
        records.add(views);
        accounting.act(claim, "decision.views-chosen", Map.of("views", views.id().toString(), "way", way.name(), "basis",
                way.basis().citation()));
        return views;
    }

    /** Sends letter L11; asked again, it sends nothing more. */
    @AllowedFor(Role.SYSTEM)
    public void ask(ClaimId claim) {
        var views = records.newest(claim).filter(Views::isAskedOnPurpose)
                .orElseThrow(() -> new IllegalStateException("The applicant would be asked for views that nobody wants"));
        sending.send(claim, LetterType.REFUSAL_INTENTION, views.id().toString());
    }

    /** The term counts from the day on which its letter leaves. */
    @EventListener
    void on(LetterLeft event) {
        if (event.type() == LetterType.REFUSAL_INTENTION) {
            var views = records.find(UUID.fromString(event.subject())).orElseThrow();
            var until = until(views.claim(), event.on());
            records.add(views, new ViewsEntry(Event.ASKED, null, event.on(), until, "", List.of(), "", now()), currentActor.actor());
            term.start(views, event.on(), until);
            accounting.act(event.claim(), "decision.views-asked", Map.of("views", event.subject(), "letter", event.letter().toString(), "until",
                    until.toString()));
        }
    }

    /** The last day to react, if the letter leaves on that day. */
    LocalDate until(ClaimId claim, LocalDate leavesOn) {
        return terms.viewsDue(claims.summary(claim).receivedOn(), leavesOn);
    }

    /**
     * Records that the term passed and nothing came in.
     *
     * @throws IllegalStateException if the term still runs, for instance because it was lengthened meanwhile
     */
    @AllowedFor(Role.SYSTEM)
    public void lapse(ClaimId claim) {
        var views = records.newestLocked(claim).orElseThrow();
        if (views.isConcluded()) {
            return; // the answer came in the same moment
        }
        var due = term.due(views).filter(last -> term.isOver(views)).orElseThrow(() -> new IllegalStateException("The term still runs"));
        records.add(views, new ViewsEntry(Event.LAPSED, null, due, null, "", List.of(), "", now()), currentActor.actor());
        term.end(views, terms.today());
        accounting.act(claim, "decision.views-lapsed", Map.of("views", views.id().toString(), "until", due.toString()));
        events.publishEvent(new ViewsConcluded(claim, How.LAPSED, views.isUnweighed()));
    }

    /** A proposal to refuse says what the reaction does to it. */
    @EventListener
    void on(ProposalMade event) {
        if (isUnweighedRefusal(event.claim())) {
            throw new ViewsNotPossible(Problem.WEIGHING_MISSING);
        }
    }

    /** A panel that refuses says it too, if the reaction came in while it sat. */
    @EventListener
    void on(PanelDecided event) {
        if (isUnweighedRefusal(event.claim())) {
            throw new ViewsNotPossible(Problem.WEIGHING_MISSING);
        }
    }

    /** What came in after the proposal is not agreed away. */
    @EventListener
    void on(ProposalReviewed event) {
        if (event.agreed() && isUnweighedRefusal(event.claim())) {
            throw new ViewsNotPossible(Problem.REACTION_AFTER_PROPOSAL);
        }
    }

    /** Who withdraws a claim is not asked any more. */
    @EventListener
    void on(ClaimWithdrawn event) {
        records.newest(event.claim()).filter(views -> sending.isWaiting(event.claim(), LetterType.REFUSAL_INTENTION, views.id().toString()))
                .ifPresent(views -> sending.takeBack(event.claim(), LetterType.REFUSAL_INTENTION, views.id().toString(), "Niet meer nodig."));
    }

    /** The newest views on the claim. */
    @AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD, Role.OBJECTION_LAWYER, Role.AUDITOR, Role.SYSTEM})
    @Transactional(readOnly = true)
    public Optional<Views> views(ClaimId claim) {
        return records.newest(claim);
    }

    /** The last day to react as it is now; empty if the term does not run. */
    @AllowedFor({Role.APPLICANT, Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD, Role.OBJECTION_LAWYER, Role.AUDITOR, Role.SYSTEM})
    @Transactional(readOnly = true)
    public Optional<LocalDate> due(Views views) {
        return term.due(views);
    }

    /** Whether the applicant still has to be asked, if this proposal to refuse were agreed to. */
    @AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD, Role.OBJECTION_LAWYER, Role.AUDITOR})
    @Transactional(readOnly = true)
    public boolean isStillToAsk(ClaimId claim) {
        return refusal(claim).map(proposal -> RefusalGround.of(proposal.unmet())).filter(grounds -> records.newest(claim)
                .filter(views -> views.isAskedOnPurpose() && views.isConcluded() && views.covers(grounds)).isEmpty()).isPresent();
    }

    private boolean isUnweighedRefusal(ClaimId claim) {
        return records.newest(claim).filter(Views::isUnweighed).isPresent() && refusal(claim).isPresent();
    }

    private Optional<Proposal> refusal(ClaimId claim) {
        return assessing.lastProposal(claim).filter(proposal -> !proposal.kind().grants());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
