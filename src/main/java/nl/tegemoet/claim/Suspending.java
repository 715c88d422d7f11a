package nl.tegemoet.claim;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.tegemoet.audit.Accounting;
import nl.tegemoet.claim.DelayNotPossible.Problem;
import nl.tegemoet.claim.SuspensionLetter.Ground;
import nl.tegemoet.deadline.ClockEvent;
import nl.tegemoet.deadline.ClockKind;
import nl.tegemoet.deadline.ClockReading;
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
 * Records that the term to decide stands still and runs again (opschorting, Awb 4:15(1)b, (2)b and (2)c), and tells the applicant (4:15(3)
 * and (4), letter L08). A question to a foreign body counts from the letter; the other grounds count from their own day.
 */
@Service
@Transactional
public class Suspending {

    private static final int LONGEST_TEXT = 4_000;

    private final TermSuspensions suspensions;
    private final Delays delays;
    private final ClaimRecords claims;
    private final Timekeeping timekeeping;
    private final Terms terms;
    private final Sending sending;
    private final Accounting accounting;
    private final CurrentActor currentActor;
    private final Clock clock;

    Suspending(TermSuspensions suspensions, Delays delays, ClaimRecords claims, Timekeeping timekeeping, Terms terms, Sending sending,
            Accounting accounting, CurrentActor currentActor, Clock clock) {
        this.suspensions = suspensions;
        this.delays = delays;
        this.claims = claims;
        this.timekeeping = timekeeping;
        this.terms = terms;
        this.sending = sending;
        this.accounting = accounting;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /**
     * The term stands still; the applicant is told.
     *
     * @param ground        a foreign body, delay by the applicant, or force majeure; the others come about elsewhere
     * @param on            first day; for a foreign body the day on which it was asked
     * @param expectedUntil null if not known
     * @throws DelayNotPossible if the claim is not open, the day cannot be, or the term stands still on this ground already
     */
    @AllowedFor({Role.CASEWORKER, Role.TEAM_LEAD})
    public SuspensionId begin(ClaimId claim, Ground ground, LocalDate on, LocalDate expectedUntil, String evidence) {
        lockOpen(claim);
        requirePossible(claim, on);
        if (expectedUntil != null && expectedUntil.isBefore(on)) {
            throw new DelayNotPossible(Problem.ENDS_BEFORE_IT_BEGINS);
        }
        if (suspensions.of(claim).stream().anyMatch(known -> known.ground() == ground && (known.lasts() || !on.isAfter(known.beginsOn())))) {
            throw new DelayNotPossible(Problem.STANDS_STILL_ALREADY);
        }
        var by = currentActor.actor();
        var suspension = new TermSuspension(SuspensionId.random(), claim, ground, on, expectedUntil, Written.text(evidence, LONGEST_TEXT),
                by.displayName(), clock.instant(), null, null);
        suspensions.add(suspension, by);
        accounting.act(claim, "claim.suspension-begun", Map.of("suspension", suspension.id().toString(), "ground", ground.name(), "on",
                on.toString()));
        if (ground != Ground.FOREIGN_INFORMATION) {
            record(suspension, lasting(suspension, null));
        }
        sending.send(claim, LetterType.SUSPENSION, DelayLetters.begins(suspension.id()));
        return suspension.id();
    }

    /**
     * The term runs again; the applicant is told the new last day, unless it stands still on another ground.
     *
     * @param runsAgainOn the first day that counts again: the day of the answer, or the day after the hindrance
     * @throws DelayNotPossible if it has ended, or the day cannot be
     */
    @AllowedFor({Role.CASEWORKER, Role.TEAM_LEAD})
    public void end(ClaimId claim, SuspensionId id, LocalDate runsAgainOn, String evidence) {
        lockOpen(claim);
        requirePossible(claim, runsAgainOn);
        var suspension = suspensions.find(id).filter(known -> known.claim().equals(claim) && known.lasts())
                .orElseThrow(() -> new DelayNotPossible(Problem.NOT_SUSPENDED));
        var foreign = suspension.ground() == Ground.FOREIGN_INFORMATION;
        if (foreign ? runsAgainOn.isBefore(suspension.beginsOn()) : !runsAgainOn.isAfter(suspension.beginsOn())) {
            throw new DelayNotPossible(Problem.ENDS_BEFORE_IT_BEGINS);
        }
        var untold = foreign && suspension.toldOn() == null;
        LocalDate due;
        if (untold) {
            sending.takeBack(claim, LetterType.SUSPENSION, DelayLetters.begins(id), "Het antwoord kwam voordat de brief vertrok.");
            due = timekeeping.due(claim, ClockKind.DECISION);
        } else {
            due = record(suspension, foreign ? answer(suspension, runsAgainOn) : lasting(suspension, runsAgainOn.minusDays(1))).due();
        }
        keepEnd(suspension, new TermSuspension.End(runsAgainOn, due, Written.text(evidence, LONGEST_TEXT), ""));
        if (!untold && due != null) {
            sending.send(claim, LetterType.SUSPENSION, DelayLetters.ends(id));
        }
    }

    private void keepEnd(TermSuspension suspension, TermSuspension.End end) {
        try {
            suspensions.end(suspension, end, currentActor.actor(), clock.instant());
        } catch (DuplicateKeyException endedMeanwhile) {
            throw new OptimisticLockingFailureException("The suspension has ended already");
        }
        accounting.act(suspension.claim(), "claim.suspension-ended", Map.of("suspension", suspension.id().toString(), "ground",
                suspension.ground().name(), "on", end.runsAgainOn().toString()));
    }

    /**
     * A Dutch archive or institution was asked. The term runs on: Awb 4:15 does not name it.
     *
     * @param asked which one, and for what
     */
    @AllowedFor({Role.CASEWORKER, Role.TEAM_LEAD})
    public void recordArchiveRequest(ClaimId claim, LocalDate on, String asked) {
        lockOpen(claim);
        requirePossible(claim, on);
        var id = suspensions.addArchiveRequest(claim, on, Written.text(asked, LONGEST_TEXT), currentActor.actor(), clock.instant());
        accounting.act(claim, "claim.archive-asked", Map.of("request", id.toString(), "on", on.toString()));
        timekeeping.record(claim, ClockKind.DECISION, new ClockEvent.ArchiveRequest(on), "archive-request:" + id);
    }

    /** The suspensions of a claim that were recorded here, the oldest first. */
    @AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD, Role.OBJECTION_LAWYER, Role.AUDITOR})
    @Transactional(readOnly = true)
    public List<TermSuspension> suspensions(ClaimId claim) {
        return suspensions.of(claim);
    }

    @EventListener
    void on(LetterLeft event) {
        if (event.type() != LetterType.SUSPENSION) {
            return;
        }
        delays.told(event.subject(), event.claim(), event.letter(), event.on());
        DelayLetters.begun(event.subject()).flatMap(suspensions::find).filter(known -> known.ground() == Ground.FOREIGN_INFORMATION)
                .ifPresent(foreign -> timekeeping.record(event.claim(), ClockKind.DECISION, new ClockEvent.ForeignRequest(event.on()),
                        "letter:" + event.letter()));
    }

    private ClockReading record(TermSuspension suspension, ClockEvent event) {
        return timekeeping.record(suspension.claim(), ClockKind.DECISION, event, "suspension:" + suspension.id());
    }

    private static ClockEvent lasting(TermSuspension suspension, LocalDate until) {
        return suspension.ground() == Ground.FORCE_MAJEURE ? new ClockEvent.ForceMajeure(suspension.beginsOn(), until)
                : new ClockEvent.ApplicantDelay(suspension.beginsOn(), until);
    }

    /** An answer from before the letter left cannot end what had not begun: then not one day stood still. */
    private static ClockEvent answer(TermSuspension suspension, LocalDate on) {
        return new ClockEvent.ForeignAnswer(on.isBefore(suspension.toldOn()) ? suspension.toldOn() : on);
    }

    private void requirePossible(ClaimId claim, LocalDate day) {
        if (day.isAfter(terms.today())) {
            throw new DelayNotPossible(Problem.IN_FUTURE);
        }
        var clockFact = timekeeping.clocks(claim).stream().filter(known -> known.kind() == ClockKind.DECISION)
                .reduce((older, newer) -> newer).orElseThrow(ClaimNotFound::new).fact();
        if (day.isBefore(clockFact)) {
            throw new DelayNotPossible(Problem.TOO_EARLY);
        }
    }

    private void lockOpen(ClaimId claim) {
        delays.lock(claim);
        if (!claims.findById(claim.value()).orElseThrow(ClaimNotFound::new).isOpen()) {
            throw new DelayNotPossible(Problem.CLAIM_NOT_OPEN);
        }
    }
}
