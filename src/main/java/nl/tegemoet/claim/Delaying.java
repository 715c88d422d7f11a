package nl.tegemoet.claim;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.tegemoet.audit.Accounting;
import nl.tegemoet.claim.DelayNotPossible.Problem;
import nl.tegemoet.deadline.ClockEvent;
import nl.tegemoet.deadline.ClockKind;
import nl.tegemoet.deadline.Terms;
import nl.tegemoet.deadline.Timekeeping;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.letter.LetterType;
import nl.tegemoet.sending.LetterLeft;
import nl.tegemoet.sending.Sending;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a decision come later, in the two ways that the law knows: we tell a longer, reasonable term (mededeling, Awb 4:14), or the
 * applicant agrees (instemming met uitstel, Awb 4:15(2)a). A notice counts from the day on which its letter leaves.
 */
@Service
@Transactional
public class Delaying {

    /** How long we wait for an answer that nobody has to give; a choice, no term of the law. */
    private static final int WEEKS_TO_ANSWER = 4;
    private static final int LONGEST_TEXT = 4_000;
    private static final int FURTHEST_YEARS = 3;

    private final Delays delays;
    private final Claims claims;
    private final ClaimRecords records;
    private final Timekeeping timekeeping;
    private final Terms terms;
    private final Sending sending;
    private final Accounting accounting;
    private final CurrentActor currentActor;
    private final Clock clock;

    Delaying(Delays delays, Claims claims, ClaimRecords records, Timekeeping timekeeping, Terms terms, Sending sending, Accounting accounting,
            CurrentActor currentActor, Clock clock) {
        this.delays = delays;
        this.claims = claims;
        this.records = records;
        this.timekeeping = timekeeping;
        this.terms = terms;
        this.sending = sending;
        this.accounting = accounting;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /**
     * Tells the applicant that the decision will be there by another day (letter L06).
     *
     * @throws DelayNotPossible if the claim is not open, a notice is under way, or the day is not a later one
     */
    @AllowedFor({Role.CASEWORKER, Role.TEAM_LEAD})
    public void giveNotice(ClaimId claim, LocalDate until, DelayNoticeLetter.Reason reason) {
        var summary = lockOpen(claim);
        if (delays.notices(claim).stream().anyMatch(notice -> notice.leftOn() == null)) {
            throw new DelayNotPossible(Problem.NOTICE_UNDER_WAY);
        }
        requireLater(until, summary.decideBy());
        send(claim, until, reason, false);
    }

    /**
     * Tells the reasonable term (Awb 4:14(3)) to an applicant to whom nobody told one; once per claim, whoever asks and however often.
     *
     * @throws DuplicateKeyException if it was done meanwhile
     */
    @AllowedFor(Role.SYSTEM)
    public void giveNoticeByItself(ClaimId claim) {
        var summary = lockOpen(claim);
        if (delays.notices(claim).isEmpty()) {
            send(claim, terms.decisionDue(summary.receivedOn()), DelayNoticeLetter.Reason.MANY_CLAIMS, true);
        }
    }

    private void send(ClaimId claim, LocalDate until, DelayNoticeLetter.Reason reason, boolean byItself) {
        var by = currentActor.actor();
        var notice = new DelayNotice(UUID.randomUUID(), claim, until, reason, by.displayName(), clock.instant(), null);
        delays.add(notice, by, byItself);
        accounting.act(claim, "claim.delay-notice-ordered", Map.of("notice", notice.id().toString(), "until", until.toString(), "reason",
                reason.name()));
        sending.send(claim, LetterType.DELAY_NOTICE, notice.id().toString());
    }

    /** The notices on a claim, the oldest first. */
    @AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD, Role.OBJECTION_LAWYER, Role.AUDITOR})
    @Transactional(readOnly = true)
    public List<DelayNotice> notices(ClaimId claim) {
        return delays.notices(claim);
    }

    /**
     * Asks the applicant whether the decision may come later (letter L07).
     *
     * @param until  the last day for the decision if they agree
     * @param reason why, as the applicant will read it
     * @throws DelayNotPossible if the claim is not open, its term stands still or is over, or an earlier request has no answer yet
     */
    @AllowedFor({Role.CASEWORKER, Role.TEAM_LEAD})
    public DelayRequestId ask(ClaimId claim, LocalDate until, String reason) {
        var text = Written.text(reason, LONGEST_TEXT);
        var due = lockOpen(claim).decideBy();
        var today = terms.today();
        if (due == null) {
            throw new DelayNotPossible(Problem.STANDS_STILL);
        }
        if (today.isAfter(due)) {
            throw new DelayNotPossible(Problem.TERM_IS_OVER);
        }
        if (open(claim).isPresent()) {
            throw new DelayNotPossible(Problem.REQUEST_OPEN);
        }
        requireLater(until, due);
        var answerBy = today.plusWeeks(WEEKS_TO_ANSWER);
        var request = new DelayRequest(DelayRequestId.random(), claim, text, until, due, answerBy.isAfter(due) ? due : answerBy, "",
                clock.instant(), null);
        delays.add(request, currentActor.actor());
        accounting.act(claim, "claim.delay-asked", Map.of("request", request.id().toString(), "until", until.toString()));
        sending.send(claim, LetterType.DELAY_CONSENT, request.id().toString());
        return request.id();
    }

    /** The requests on a claim, the oldest first. */
    @AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD, Role.OBJECTION_LAWYER, Role.AUDITOR})
    @Transactional(readOnly = true)
    public List<DelayRequest> requests(ClaimId claim) {
        return delays.requests(claim);
    }

    /** The request on their own claim that the applicant can answer now. */
    @AllowedFor(Role.APPLICANT)
    @Transactional(readOnly = true)
    public Optional<DelayRequest> openOnOwn(ClaimId claim) {
        requireOwn(claim);
        return open(claim).map(Delaying::withoutName);
    }

    /** @throws ClaimNotFound also if it is on somebody else's claim */
    @AllowedFor(Role.APPLICANT)
    @Transactional(readOnly = true)
    public DelayRequest own(DelayRequestId id) {
        var request = delays.request(id).orElseThrow(ClaimNotFound::new);
        requireOwn(request.claim());
        return withoutName(request);
    }

    /**
     * The applicant answers, once.
     *
     * @throws OptimisticLockingFailureException if it was answered already; the first answer stands
     * @throws DelayNotPossible if the claim is decided, or the last day has gone by
     */
    @AllowedFor(Role.APPLICANT)
    public void answer(DelayRequestId id, boolean agreed) {
        var request = own(id);
        var today = terms.today();
        lock(request.claim());
        if (!request.isOpenOn(today) && request.answer() == null) {
            throw new DelayNotPossible(Problem.TERM_IS_OVER);
        }
        keep(request, agreed, today, null);
    }

    /**
     * The applicant answered on paper.
     *
     * @param on       the day on which the paper came
     * @param evidence which paper, where it is kept
     * @throws DelayNotPossible if there is no request without an answer, or the day cannot be
     */
    @AllowedFor({Role.CASEWORKER, Role.TEAM_LEAD})
    public void answerOnPaper(ClaimId claim, boolean agreed, LocalDate on, String evidence) {
        lockOpen(claim);
        var request = delays.requests(claim).stream().filter(asked -> asked.answer() == null).reduce((older, newer) -> newer)
                .orElseThrow(() -> new DelayNotPossible(Problem.NO_REQUEST));
        if (on.isAfter(terms.today())) {
            throw new DelayNotPossible(Problem.IN_FUTURE);
        }
        if (on.isBefore(LocalDate.ofInstant(request.askedAt(), clock.getZone()))) {
            throw new DelayNotPossible(Problem.TOO_EARLY);
        }
        keep(request, agreed, on, Written.text(evidence, LONGEST_TEXT));
    }

    private void keep(DelayRequest request, boolean agreed, LocalDate on, String evidence) {
        var delay = agreed ? new AgreedDelay(timekeeping, request.claim()).reaching(request.until(), on) : Optional.<ClockEvent.DelayAgreed>empty();
        var answer = new DelayRequest.Answer(agreed, on, delay.map(ClockEvent.DelayAgreed::until).orElse(null), evidence != null);
        try {
            delays.answer(request, answer, evidence, currentActor.actor(), clock.instant());
        } catch (DuplicateKeyException answeredAlready) {
            throw new OptimisticLockingFailureException("The request was answered already");
        }
        accounting.act(request.claim(), agreed ? "claim.delay-agreed" : "claim.delay-refused",
                Map.of("request", request.id().toString(), "onPaper", Boolean.toString(answer.onPaper())));
        delay.ifPresent(agreement -> {
            timekeeping.record(request.claim(), ClockKind.DECISION, agreement, "delay-request:" + request.id());
            sending.send(request.claim(), LetterType.SUSPENSION, DelayLetters.agreed(request.id()));
        });
    }

    /** The day on which the letter leaves decides whether it is in time; the clock says which. */
    @EventListener
    void on(LetterLeft event) {
        if (event.type() == LetterType.DELAY_NOTICE || event.type() == LetterType.DELAY_CONSENT) {
            delays.told(event.subject(), event.claim(), event.letter(), event.on());
        }
        if (event.type() == LetterType.DELAY_NOTICE) {
            var notice = delays.notice(UUID.fromString(event.subject()));
            if (!notice.until().isBefore(event.on())) {
                timekeeping.record(event.claim(), ClockKind.DECISION, new ClockEvent.TermNotice(event.on(), notice.until()),
                        "letter:" + event.letter());
            }
        }
    }

    private Optional<DelayRequest> open(ClaimId claim) {
        return delays.requests(claim).stream().filter(request -> request.isOpenOn(terms.today())).findFirst();
    }

    private void requireLater(LocalDate until, LocalDate due) {
        var today = terms.today();
        if (!until.isAfter(today) || due != null && !until.isAfter(due)) {
            throw new DelayNotPossible(Problem.NOT_LATER);
        }
        if (ChronoUnit.YEARS.between(today, until) >= FURTHEST_YEARS) {
            throw new DelayNotPossible(Problem.TOO_FAR_AHEAD);
        }
    }

    private void lock(ClaimId claim) {
        delays.lock(claim);
        if (!records.findById(claim.value()).orElseThrow(ClaimNotFound::new).isOpen()) {
            throw new DelayNotPossible(Problem.CLAIM_NOT_OPEN);
        }
    }

    private ClaimSummary lockOpen(ClaimId claim) {
        lock(claim);
        return claims.summary(claim);
    }

    private void requireOwn(ClaimId claim) {
        if (!records.existsByIdAndPersonId(claim.value(), currentActor.actor().personId().value())) {
            throw new ClaimNotFound();
        }
    }

    private static DelayRequest withoutName(DelayRequest request) {
        return new DelayRequest(request.id(), request.claim(), request.reason(), request.until(), request.decideBy(), request.answerBy(), "",
                request.askedAt(), request.answer());
    }
}
