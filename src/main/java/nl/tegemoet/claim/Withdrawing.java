package nl.tegemoet.claim;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import nl.tegemoet.audit.Accounting;
import nl.tegemoet.deadline.ClockEvent;
import nl.tegemoet.deadline.ClockKind;
import nl.tegemoet.deadline.ClockState;
import nl.tegemoet.deadline.Timekeeping;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.letter.LetterType;
import nl.tegemoet.sending.Sending;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Withdraws a claim on the applicant's word (intrekken). No form is prescribed and no reason is asked; it is confirmed in writing (L16), the
 * terms end, and the person may file anew. Possible until a decision is announced.
 */
@Service
@Transactional
public class Withdrawing {

    /** The days that were late stay due (Awb 4:17(1)), and so do the decision on them and its payment. */
    private static final Set<ClockKind> OF_A_PENALTY_THAT_IS_DUE = EnumSet.of(ClockKind.PENALTY_DECISION, ClockKind.PENALTY_PAYMENT);

    private final ClaimRecords claims;
    private final Withdrawals withdrawals;
    private final Timekeeping timekeeping;
    private final Sending sending;
    private final Accounting accounting;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Withdrawing(ClaimRecords claims, Withdrawals withdrawals, Timekeeping timekeeping, Sending sending, Accounting accounting,
            CurrentActor currentActor, ApplicationEventPublisher events, Clock clock) {
        this.claims = claims;
        this.withdrawals = withdrawals;
        this.timekeeping = timekeeping;
        this.sending = sending;
        this.accounting = accounting;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The applicant withdraws their own claim on its page.
     *
     * @throws ClaimNotFound         also if it is somebody else's
     * @throws WithdrawalNotPossible if it was decided or withdrawn before
     */
    @AllowedFor(Role.APPLICANT)
    public void withdraw(ClaimId claim) {
        if (!claims.existsByIdAndPersonId(claim.value(), currentActor.actor().personId().value())) {
            throw new ClaimNotFound();
        }
        withdraw(claim, LocalDate.now(clock), false);
    }

    /**
     * Staff record a withdrawal that came by letter or telephone.
     *
     * @param withdrawnOn the day on which it came in
     * @throws WithdrawalNotPossible also if the day lies before the filing or ahead
     */
    @AllowedFor({Role.CASEWORKER, Role.TEAM_LEAD})
    public void record(ClaimId claim, LocalDate withdrawnOn) {
        withdraw(claim, withdrawnOn, true);
    }

    private void withdraw(ClaimId id, LocalDate withdrawnOn, boolean onPaper) {
        var claim = claims.findById(id.value()).orElseThrow(ClaimNotFound::new);
        if (!claim.isOpen() || withdrawnOn.isAfter(LocalDate.now(clock)) || withdrawnOn.isBefore(claim.summary(null).receivedOn())) {
            throw new WithdrawalNotPossible();
        }
        claim.withdraw(clock.instant());
        claims.saveAndFlush(claim);
        withdrawals.add(id, withdrawnOn, onPaper, currentActor.actor().id(), clock.instant());
        endClocks(id, withdrawnOn);
        accounting.act(id, "claim.withdrawn", Map.of("on", withdrawnOn.toString(), "onPaper", Boolean.toString(onPaper)));
        events.publishEvent(new ClaimWithdrawn(id));
        sending.send(id, LetterType.WITHDRAWAL, id.toString());
    }

    private void endClocks(ClaimId claim, LocalDate withdrawnOn) {
        var ended = new ClockEvent.Ended(withdrawnOn);
        timekeeping.clocks(claim).stream().filter(clock -> clock.kind().knows(ended) && !OF_A_PENALTY_THAT_IS_DUE.contains(clock.kind()))
                .filter(clock -> clock.reading().state() != ClockState.ENDED && !clock.fact().isAfter(withdrawnOn))
                .map(clock -> clock.kind()).distinct()
                .forEach(kind -> timekeeping.record(claim, kind, ended, "withdrawal:" + claim));
    }
}
