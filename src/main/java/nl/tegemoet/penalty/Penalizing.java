package nl.tegemoet.penalty;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import nl.tegemoet.audit.Accounting;
import nl.tegemoet.deadline.ClockEvent;
import nl.tegemoet.deadline.ClockKind;
import nl.tegemoet.deadline.Timekeeping;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.MandateKind;
import nl.tegemoet.identity.Mandates;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.DecisionId;
import nl.tegemoet.letter.LetterType;
import nl.tegemoet.penalty.PenaltyNotPossible.Problem;
import nl.tegemoet.sending.LetterLeft;
import nl.tegemoet.sending.Sending;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets the penalty by decision (dwangsom vaststellen, Awb 4:18): one person prepares, another signs, letter L18 announces. */
@Service
@Transactional
public class Penalizing {

    private final DefaultNotices notices;
    private final PenaltyDecisions decisions;
    private final PenaltyLetters letters;
    private final Timekeeping timekeeping;
    private final Mandates mandates;
    private final Sending sending;
    private final Accounting accounting;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Penalizing(DefaultNotices notices, PenaltyDecisions decisions, PenaltyLetters letters, Timekeeping timekeeping, Mandates mandates,
            Sending sending, Accounting accounting, CurrentActor currentActor, ApplicationEventPublisher events, Clock clock) {
        this.notices = notices;
        this.decisions = decisions;
        this.letters = letters;
        this.timekeeping = timekeeping;
        this.mandates = mandates;
        this.sending = sending;
        this.accounting = accounting;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Prepares the decision: days and sum come from the clock, the words from a person.
     *
     * @param rounds how many decisions on this notice were sent back, as the page showed it
     * @param ground why none is due; null: the penalty is due for the days that were counted
     * @throws PenaltyNotPossible if there is nothing to decide, or it was prepared meanwhile
     */
    @AllowedFor(Role.CASEWORKER)
    public DecisionId prepare(ClaimId claim, DefaultNoticeId id, int rounds, NoPenaltyGround ground, String reason) {
        var notice = toDecide(claim, id);
        requireReason(reason);
        if (ground != null && !ground.isForAPersonToFind()) {
            throw new PenaltyNotPossible(Problem.REASON_MISSING);
        }
        if (ground == null && notice.state() == NoticeState.NONE_DUE) {
            throw new PenaltyNotPossible(Problem.NOTHING_COUNTED);
        }
        requireRounds(id, rounds);
        var by = currentActor.actor();
        var decision = new PenaltyDecision(DecisionId.random(), id, claim, rounds + 1, PenaltyState.PREPARED, ground,
                ground == null ? sum(claim) : null, reason.strip(), by.id(), by.displayName(), clock.instant(), null, null, Optional.empty(),
                Optional.empty());
        add(decision);
        accounting.act(claim, "penalty.prepared", facts(decision));
        events.publishEvent(new PenaltyPrepared(claim, id, decision.id()));
        return decision.id();
    }

    /**
     * Sets aside that none is due, after the signer's remarks: somebody judges the notice again. What was found before stays on record.
     *
     * @param rounds how many decisions on this notice were sent back, as the page showed it
     * @param reason why it is judged again
     * @throws PenaltyNotPossible if nobody sent it back, days were counted, or a later notice on the claim counts
     */
    @AllowedFor(Role.CASEWORKER)
    public void judgeAgain(ClaimId claim, DefaultNoticeId id, int rounds, String reason) {
        var notice = toDecide(claim, id);
        requireReason(reason);
        requireRounds(id, rounds);
        if (notice.state() != NoticeState.NONE_DUE || rounds == 0) {
            throw new PenaltyNotPossible(Problem.NOT_TO_JUDGE_AGAIN);
        }
        if (notices.lockCounting(claim).isPresent()) {
            throw new PenaltyNotPossible(Problem.ANOTHER_COUNTS);
        }
        var number = notices.earlierJudgements(notice).size() + 1;
        notices.judgeAgain(notice.toJudgeAgain(), number, reason.strip(), currentActor.actor(), clock.instant());
        accounting.act(claim, "penalty.judgement-set-aside", Map.of("notice", id.toString(), "judgement", Integer.toString(number)));
        events.publishEvent(new JudgementSetAside(claim, id));
    }

    private DefaultNotice toDecide(ClaimId claim, DefaultNoticeId id) {
        return notices.lock(id).filter(found -> found.claim().equals(claim)).filter(DefaultNotice::isToDecide)
                .orElseThrow(() -> new PenaltyNotPossible(Problem.CHANGED_MEANWHILE));
    }

    private static void requireReason(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new PenaltyNotPossible(Problem.REASON_MISSING);
        }
    }

    private void requireRounds(DefaultNoticeId id, int rounds) {
        if (decisions.rounds(id).size() != rounds) {
            throw new PenaltyNotPossible(Problem.CHANGED_MEANWHILE);
        }
    }

    private PenaltySum sum(ClaimId claim) {
        return PenaltySum.of(timekeeping.reading(claim, ClockKind.PENALTY).orElseThrow().penalty());
    }

    private void add(PenaltyDecision decision) {
        try {
            decisions.add(decision);
        } catch (DuplicateKeyException preparedMeanwhile) {
            throw new PenaltyNotPossible(Problem.CHANGED_MEANWHILE);
        }
    }

    /**
     * Signs what a colleague prepared, on behalf of the body.
     *
     * @throws PenaltyNotPossible if the signer prepared it, has no mandate, or it changed meanwhile
     */
    @AllowedFor({Role.REVIEWER, Role.TEAM_LEAD})
    public void sign(ClaimId claim, DecisionId id) {
        var signed = signed(locked(claim, id));
        decisions.sign(signed);
        accounting.act(claim, "penalty.signed", facts(signed));
        events.publishEvent(new PenaltyReviewed(claim, signed.notice(), id, true));
    }

    /**
     * Sends back what a colleague prepared.
     *
     * @param remarks what should be looked at again
     */
    @AllowedFor({Role.REVIEWER, Role.TEAM_LEAD})
    public void sendBack(ClaimId claim, DecisionId id, String remarks) {
        var sentBack = locked(claim, id).sentBack(currentActor.actor(), remarks);
        decisions.sendBack(sentBack, currentActor.actor());
        accounting.act(claim, "penalty.sent-back", Map.of("decision", id.toString(), "round", Integer.toString(sentBack.round())));
        events.publishEvent(new PenaltyReviewed(claim, sentBack.notice(), id, false));
    }

    /** The letter that would go out if the current actor signed now, to be read before signing; a PDF. Nothing is kept. */
    @AllowedFor({Role.REVIEWER, Role.TEAM_LEAD})
    @Transactional(readOnly = true)
    public byte[] letterToSign(ClaimId claim) {
        return notices.of(claim).stream().flatMap(notice -> decisions.on(notice.id()).stream())
                .filter(decision -> decision.state() == PenaltyState.PREPARED).findFirst()
                .map(decision -> letters.preview(signed(decision)))
                .orElseThrow(() -> new PenaltyNotPossible(Problem.CHANGED_MEANWHILE));
    }

    /** Sends letter L18; on paper it waits for the post. Asked again, it sends nothing more. */
    @AllowedFor(Role.SYSTEM)
    public void announce(ClaimId claim, DefaultNoticeId notice) {
        var decision = decisions.on(notice).filter(found -> found.claim().equals(claim))
                .orElseThrow(() -> new PenaltyNotPossible(Problem.CHANGED_MEANWHILE));
        if (decision.announcement().isEmpty()) {
            sending.send(claim, LetterType.PENALTY, decision.id().toString());
        }
    }

    /** The decision is announced when its letter leaves (Awb 3:41); the terms for payment and objection begin. */
    @EventListener
    void on(LetterLeft event) {
        if (event.type() == LetterType.PENALTY) {
            var decision = locked(event.claim(), DecisionId.of(event.subject()));
            var announced = decision.announced(letters.announcement(decision, event.on(), event.letter()));
            decisions.announce(announced);
            var evidence = "decision:" + decision.id();
            timekeeping.record(event.claim(), ClockKind.PENALTY_DECISION, new ClockEvent.Ended(event.on()), evidence);
            if (decision.isDue()) {
                timekeeping.start(event.claim(), ClockKind.PENALTY_PAYMENT, event.on(), evidence);
            }
            accounting.act(event.claim(), "penalty.announced", Map.of("decision", decision.id().toString(), "letter", event.letter().toString()));
            events.publishEvent(new PenaltyAnnounced(event.claim(), decision.notice(), decision.id(), decision.isDue()));
        }
    }

    private PenaltyDecision signed(PenaltyDecision decision) {
        var signer = currentActor.actor();
        return decision.signed(signer, mandates.today(signer, MandateKind.PENALTY), clock.instant());
    }

    private PenaltyDecision locked(ClaimId claim, DecisionId id) {
        return decisions.lock(id).filter(found -> found.claim().equals(claim))
                .orElseThrow(() -> new PenaltyNotPossible(Problem.CHANGED_MEANWHILE));
    }

    private static Map<String, String> facts(PenaltyDecision decision) {
        return Map.of("decision", decision.id().toString(), "round", Integer.toString(decision.round()),
                "days", decision.isDue() ? Integer.toString(decision.sum().days()) : "0",
                "amount", decision.isDue() ? decision.sum().amount().toString() : "0.00",
                "ground", decision.ground() == null ? "" : decision.ground().name());
    }
}
