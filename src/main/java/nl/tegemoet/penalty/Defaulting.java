package nl.tegemoet.penalty;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.tegemoet.audit.Accounting;
import nl.tegemoet.claim.ClaimNotFound;
import nl.tegemoet.claim.ClaimWithdrawn;
import nl.tegemoet.deadline.ClockEvent;
import nl.tegemoet.deadline.ClockKind;
import nl.tegemoet.deadline.ClockState;
import nl.tegemoet.deadline.ClockView;
import nl.tegemoet.deadline.Terms;
import nl.tegemoet.deadline.Timekeeping;
import nl.tegemoet.decision.DecisionAnnounced;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.ClaimOwners;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.letter.LetterType;
import nl.tegemoet.penalty.PenaltyNotPossible.Problem;
import nl.tegemoet.sending.Sending;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in default notices (ingebrekestelling, Awb 4:17(3)) and counts their days. Every notice is kept and answered, also one that counts
 * nothing.
 */
@Service
@Transactional
public class Defaulting {

    private static final int LONGEST_REASON = 4_000;

    private final DefaultNotices notices;
    private final ClaimTerm claimTerm;
    private final Timekeeping timekeeping;
    private final Terms terms;
    private final Sending sending;
    private final ClaimOwners owners;
    private final Accounting accounting;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Defaulting(DefaultNotices notices, ClaimTerm claimTerm, Timekeeping timekeeping, Terms terms, Sending sending, ClaimOwners owners,
            Accounting accounting, CurrentActor currentActor, ApplicationEventPublisher events, Clock clock) {
        this.notices = notices;
        this.claimTerm = claimTerm;
        this.timekeeping = timekeeping;
        this.terms = terms;
        this.sending = sending;
        this.owners = owners;
        this.accounting = accounting;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The applicant gives notice on My claim. The same words once more on one day are the same notice: a second click sends nothing.
     *
     * @param words what they want to add; may be empty
     * @throws ClaimNotFound also if it is somebody else's claim
     */
    @AllowedFor(Role.APPLICANT)
    public DefaultNoticeId send(ClaimId claim, String words) {
        if (!owners.owns(currentActor.actor().personId(), claim)) {
            throw new ClaimNotFound();
        }
        var today = terms.today();
        return notices.of(claim).stream()
                .filter(sent -> sent.channel() == NoticeChannel.PORTAL && sent.receivedOn().equals(today) && sent.words().equals(words.strip()))
                .map(DefaultNotice::id).findFirst()
                .orElseGet(() -> keep(claim, NoticeChannel.PORTAL, new PaperNotice(today, null, words, List.of())));
    }

    /**
     * Records a default notice that came by post.
     *
     * @throws PenaltyNotPossible if its days cannot be
     */
    @AllowedFor(Role.CASEWORKER)
    public DefaultNoticeId record(ClaimId claim, PaperNotice paper) {
        if (paper.receivedOn().isAfter(terms.today())) {
            throw new PenaltyNotPossible(Problem.RECEIVED_IN_THE_FUTURE);
        }
        if (paper.postedOn() != null && paper.postedOn().isAfter(paper.receivedOn())) {
            throw new PenaltyNotPossible(Problem.POSTED_AFTER_RECEIPT);
        }
        if (paper.receivedOn().isBefore(claimTerm.startsOn(claim))) {
            throw new PenaltyNotPossible(Problem.BEFORE_THE_CLAIM);
        }
        return keep(claim, NoticeChannel.PAPER, paper);
    }

    private DefaultNoticeId keep(ClaimId claim, NoticeChannel channel, PaperNotice came) {
        var notice = notice(claim, channel, came, notices.lockCounting(claim));
        try {
            notices.add(notice);
        } catch (DuplicateKeyException anotherCameInTheSameMoment) {
            notice = notice(claim, channel, came, notices.lockCounting(claim));
            notices.add(notice);
        }
        accounting.act(claim, "penalty.notice-received", Map.of("notice", notice.id().toString(), "channel", channel.name(),
                "receivedOn", notice.receivedOn().toString(), "termEnded", notice.termEnded() == null ? "" : notice.termEnded().toString(),
                "state", notice.state().name()));
        events.publishEvent(new DefaultNoticeReceived(claim, notice.id(), notice.state() == NoticeState.TO_JUDGE));
        return notice.id();
    }

    private DefaultNotice notice(ClaimId claim, NoticeChannel channel, PaperNotice came, Optional<DefaultNotice> counting) {
        var termEnded = claimTerm.endsOn(claim);
        var state = NoticeState.onReceipt(came.receivedOn(), termEnded, claimTerm.decidedOn(claim).orElse(null),
                claimTerm.isWithdrawn(claim), counting.isPresent());
        var earlier = state == NoticeState.ALREADY_GIVEN ? counting.orElseThrow().id() : null;
        return new DefaultNotice(DefaultNoticeId.random(), claim, channel, came.receivedOn(), came.postedOn(), came.words().strip(),
                came.documents(), termEnded, earlier, currentActor.actor().id(), clock.instant(), state, Optional.empty());
    }

    /**
     * A person looked whether there is a ground on which no penalty is due. If there is none, the days are counted from the receipt on,
     * however long the looking took.
     *
     * @param ground null: the notice counts
     * @param reason needed with a ground
     */
    @AllowedFor(Role.CASEWORKER)
    public void judge(ClaimId claim, DefaultNoticeId id, NoPenaltyGround ground, String reason) {
        var why = reason == null ? "" : reason.strip();
        if (why.length() > LONGEST_REASON || ground != null && (why.isEmpty() || !ground.isForAPersonToFind())) {
            throw new PenaltyNotPossible(Problem.REASON_MISSING);
        }
        var judge = currentActor.actor();
        var judged = locked(claim, id).judged(new Judgement(ground, why, judge.id(), judge.displayName(), clock.instant()));
        notices.judge(judged);
        accounting.act(claim, "penalty.notice-judged", Map.of("notice", id.toString(), "ground", ground == null ? "" : ground.name()));
        if (ground == null) {
            endTermToSetNothing(claim, id);
            timekeeping.startPenalty(claim, judged.receivedOn(), judged.termEnded(), evidence(id));
            claimTerm.decidedOn(claim).ifPresent(day -> endCount(claim, day, evidence(id)));
        } else if (termToSetNothing(claim, id).isEmpty()) {
            // the law names no term to decide that nothing is due; the two weeks of Awb 4:18(1) are kept to here too
            timekeeping.start(claim, ClockKind.PENALTY_DECISION, terms.today(), evidence(id));
        }
        events.publishEvent(new DefaultNoticeJudged(claim, id));
    }

    /** Judged again, and it counts after all: the term to set the penalty begins when the days are known (Awb 4:18). */
    private void endTermToSetNothing(ClaimId claim, DefaultNoticeId id) {
        termToSetNothing(claim, id).ifPresent(running ->
                timekeeping.record(claim, ClockKind.PENALTY_DECISION, new ClockEvent.Ended(terms.today()), evidence(id)));
    }

    /** The term that began when this notice was judged before; judging again does not make it longer. */
    private Optional<ClockView> termToSetNothing(ClaimId claim, DefaultNoticeId id) {
        return timekeeping.clocks(claim).stream().filter(running -> running.kind() == ClockKind.PENALTY_DECISION)
                .reduce((older, newer) -> newer)
                .filter(newest -> newest.evidence().equals(evidence(id)) && newest.reading().state() != ClockState.ENDED);
    }

    /** The decision on the claim ends the count (Awb 4:17(1)): its day is the first one without a penalty. */
    @EventListener
    void on(DecisionAnnounced event) {
        notices.lockCounting(event.claim()).filter(notice -> notice.state() == NoticeState.COUNTING).ifPresent(notice -> {
            endCount(event.claim(), event.announcedOn(), "decision:" + event.decision());
            events.publishEvent(new PenaltyCountEnded(event.claim(), notice.id()));
        });
    }

    /** Who withdraws a claim no longer waits for a decision; withdrawing has ended the clock. Days that were due until then stay due. */
    @EventListener
    void on(ClaimWithdrawn event) {
        notices.lockCounting(event.claim()).filter(notice -> notice.state() == NoticeState.COUNTING)
                .ifPresent(notice -> events.publishEvent(new PenaltyCountEnded(event.claim(), notice.id())));
    }

    private void endCount(ClaimId claim, LocalDate day, String evidence) {
        timekeeping.record(claim, ClockKind.PENALTY, new ClockEvent.Ended(day), evidence);
    }

    /**
     * Answers a notice with letter L17; after it was judged again, only if there is something else to tell. If the decision on the claim was
     * announced meanwhile, the days are fixed first.
     *
     * @return how the notice stands now
     */
    @AllowedFor(Role.SYSTEM)
    public NoticeState answer(ClaimId claim, DefaultNoticeId id) {
        var notice = locked(claim, id);
        if (notice.state() == NoticeState.COUNTING && claimTerm.decidedOn(claim).isPresent()) {
            notice = fix(notice);
        }
        var earlier = notices.earlierJudgements(notice);
        if (earlier.isEmpty() || earlier.get(earlier.size() - 1).found().ground() != notice.judgement().orElseThrow().ground()) {
            sending.send(claim, LetterType.DEFAULT_NOTICE_RECEIPT, new ReceiptSubject(id, earlier.size() + 1).text());
        }
        return notice.state();
    }

    /**
     * The count is over: the decision on the claim was announced, or all days are full. Starts the term to set the penalty (Awb 4:18). Asked
     * again, it changes nothing.
     *
     * @return {@code COUNTED} if at least one day is due, else {@code IN_TIME}
     * @throws IllegalStateException if the days still run
     */
    @AllowedFor(Role.SYSTEM)
    public NoticeState fixDays(ClaimId claim, DefaultNoticeId id) {
        var notice = locked(claim, id);
        return (notice.state() == NoticeState.COUNTING ? fix(notice) : notice).state();
    }

    private DefaultNotice fix(DefaultNotice notice) {
        var decided = claimTerm.decidedOn(notice.claim()).isPresent();
        if (!decided && !terms.today().isAfter(terms.penaltyAhead(notice.receivedOn()).lastDay())) {
            throw new IllegalStateException("The days of notice " + notice.id() + " still run");
        }
        var count = timekeeping.reading(notice.claim(), ClockKind.PENALTY).orElseThrow().penalty();
        var fixed = notice.counted(count.days());
        notices.end(fixed);
        accounting.act(notice.claim(), "penalty.days-fixed", Map.of("notice", notice.id().toString(), "days", Integer.toString(count.days()),
                "amount", count.amount().toString()));
        if (fixed.state() == NoticeState.COUNTED) {
            timekeeping.start(notice.claim(), ClockKind.PENALTY_DECISION, count.firstDay().plusDays(count.days() - 1L), evidence(notice.id()));
        }
        return fixed;
    }

    private DefaultNotice locked(ClaimId claim, DefaultNoticeId id) {
        return notices.lock(id).filter(found -> found.claim().equals(claim))
                .orElseThrow(() -> new PenaltyNotPossible(Problem.CHANGED_MEANWHILE));
    }

    private static String evidence(DefaultNoticeId id) {
        return "notice:" + id;
    }
}
