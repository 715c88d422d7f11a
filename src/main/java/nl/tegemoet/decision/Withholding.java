package nl.tegemoet.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.tegemoet.assessment.Assessing;
import nl.tegemoet.audit.Accounting;
import nl.tegemoet.claim.Adding;
import nl.tegemoet.claim.Addition;
import nl.tegemoet.claim.ClaimWithdrawn;
import nl.tegemoet.claim.NewFactsCame;
import nl.tegemoet.decision.WithholdingNotPossible.Problem;
import nl.tegemoet.decision.Withholdings.Step;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.letter.LetterType;
import nl.tegemoet.sending.LetterAlreadyLeft;
import nl.tegemoet.sending.Sending;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Holds a signed decision back or recalls it before it is announced (aanhouden, terugnemen): until its letter leaves it binds nobody
 * (Awb 3:40). What was announced is never touched here.
 */
@Service
@Transactional
public class Withholding {

    private static final Actor DECISIONS = Actor.system("decisions");

    private final Decisions decisions;
    private final DecisionLetters letters;
    private final Withholdings withholdings;
    private final Assessing assessing;
    private final Adding adding;
    private final SparedDays sparedDays;
    private final Sending sending;
    private final Accounting accounting;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Withholding(Decisions decisions, DecisionLetters letters, Withholdings withholdings, Assessing assessing, Adding adding, SparedDays sparedDays, Sending sending, Accounting accounting,
            CurrentActor currentActor, ApplicationEventPublisher events, Clock clock) {
        this.decisions = decisions;
        this.letters = letters;
        this.withholdings = withholdings;
        this.assessing = assessing;
        this.adding = adding;
        this.sparedDays = sparedDays;
        this.sending = sending;
        this.accounting = accounting;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    /** Why the decision is held back; empty if it is not. */
    @AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD, Role.AUDITOR})
    @Transactional(readOnly = true)
    public Optional<Withheld> held(ClaimId claim) {
        return decisions.inForce(claim).flatMap(decision -> withholdings.held(claim, decision.id()));
    }

    /**
     * Holds the decision back; a letter that waits for the post is taken out of it.
     *
     * @param words why, needed with {@link WithholdingReason#OTHER}
     * @throws WithholdingNotPossible also if its letter has left
     */
    @AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD})
    public void hold(ClaimId claim, WithholdingReason reason, String words) {
        requireReason(reason, words);
        var decision = signed(claim);
        if (withholdings.isHeld(decision.id())) {
            throw new WithholdingNotPossible(Problem.ALREADY_HELD);
        }
        takeBack(decision, reason);
        add(decision, Step.HELD, reason, words);
        accounting.act(claim, "decision.held-back", Map.of("decision", decision.id().toString(), "reason", reason.name()));
    }

    /** Lets the decision go out after all; its letter and its terms are those of the day on which it then leaves. */
    @AllowedFor({Role.REVIEWER, Role.TEAM_LEAD})
    public void release(ClaimId claim) {
        var decision = signed(claim);
        if (!withholdings.isHeld(decision.id())) {
            throw new WithholdingNotPossible(Problem.NOT_HELD);
        }
        if (sparedDays.isSpared(decision.kind(), claim, LocalDate.now(clock))) {
            throw new WithholdingNotPossible(Problem.SPARED_DAY);
        }
        if (!unseen(decision).isEmpty()) {
            throw new WithholdingNotPossible(Problem.NEW_FACTS_UNSEEN);
        }
        add(decision, Step.RELEASED, null, "");
        accounting.act(claim, "decision.released", Map.of("decision", decision.id().toString()));
        events.publishEvent(new DecisionReleased(claim, decision.id()));
    }

    /**
     * Takes the decision back for good; the claim is assessed again.
     *
     * @throws WithholdingNotPossible also if its letter has left
     */
    @AllowedFor({Role.REVIEWER, Role.TEAM_LEAD})
    public void recall(ClaimId claim, WithholdingReason reason, String words) {
        requireReason(reason, words);
        var decision = signed(claim);
        recall(decision, reason, words);
        // what was not processed was not assessed either
        if (decision.kind() != DecisionKind.NOT_PROCESSED) {
            assessing.setAside(claim);
        }
        events.publishEvent(new DecisionRecalled(claim, decision.id()));
    }

    /** What the applicant added after the signature and the acting person did not say to have seen; empty once it was announced. */
    @AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD, Role.AUDITOR})
    @Transactional(readOnly = true)
    public List<Addition> unseen(ClaimId claim) {
        return decisions.inForce(claim).filter(decision -> decision.announcement().isEmpty()).map(this::unseen).orElse(List.of());
    }

    private List<Addition> unseen(Decision decision) {
        return adding.unseen(decision.claim(), decision.signature().signedAt());
    }

    /** What came in after the signature has to be read before the decision leaves (Awb 3:2). */
    @EventListener
    void on(NewFactsCame event) {
        decisions.inForceLocked(event.claim()).filter(decision -> decision.announcement().isEmpty() && !withholdings.isHeld(decision.id()))
                .ifPresent(decision -> currentActor.runAs(DECISIONS, () -> hold(event.claim(), WithholdingReason.NEW_DOCUMENT, "")));
    }

    /** Who withdraws a claim gets no decision any more. */
    @EventListener
    void on(ClaimWithdrawn event) {
        decisions.inForceLocked(event.claim()).filter(decision -> decision.announcement().isEmpty())
                .ifPresent(decision -> recall(decision, WithholdingReason.WITHDRAWAL, ""));
    }

    /** What the applicant says of a refusal is used as long as nothing is announced, also after it was signed. */
    @EventListener
    void on(ViewsConcluded event) {
        if (event.toWeigh()) {
            currentActor.runAs(DECISIONS, () -> lookAgain(event.claim()));
        }
    }

    private void lookAgain(ClaimId claim) {
        var signed = decisions.inForceLocked(claim).filter(decision -> decision.announcement().isEmpty());
        signed.ifPresent(decision -> recall(decision, WithholdingReason.NEW_DOCUMENT, ""));
        if (assessing.agreedProposal(claim).isPresent()) {
            assessing.setAside(claim);
        }
        signed.ifPresent(decision -> events.publishEvent(new DecisionRecalled(claim, decision.id())));
    }

    void recall(Decision decision, WithholdingReason reason, String words) {
        takeBack(decision, reason);
        decisions.recall(decision.id());
        add(decision, Step.RECALLED, reason, words);
        accounting.act(decision.claim(), "decision.recalled", Map.of("decision", decision.id().toString(), "reason", reason.name()));
    }

    private Decision signed(ClaimId claim) {
        return decisions.inForceLocked(claim).filter(decision -> decision.announcement().isEmpty())
                .orElseThrow(() -> new WithholdingNotPossible(Problem.NOTHING_TO_WITHHOLD));
    }

    private void takeBack(Decision decision, WithholdingReason reason) {
        if (sending.isWaiting(decision.claim(), LetterType.AFTERCARE, decision.id().toString())) {
            sending.takeBack(decision.claim(), LetterType.AFTERCARE, decision.id().toString(), reason.name());
        }
        try {
            sending.takeBack(decision.claim(), letters.typeOf(decision), decision.id().toString(), reason.name());
        } catch (LetterAlreadyLeft leftThisVeryMoment) {
            throw new WithholdingNotPossible(Problem.NOTHING_TO_WITHHOLD);
        }
    }

    private void add(Decision decision, Step step, WithholdingReason reason, String words) {
        withholdings.add(decision.claim(), decision.id(), step, reason, words == null ? "" : words.strip(), currentActor.actor(),
                clock.instant());
    }

    private static void requireReason(WithholdingReason reason, String words) {
        if (reason == null || reason == WithholdingReason.OTHER && (words == null || words.isBlank())) {
            throw new WithholdingNotPossible(Problem.REASON_MISSING);
        }
    }
}
