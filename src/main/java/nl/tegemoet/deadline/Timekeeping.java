package nl.tegemoet.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tegemoet.audit.Accounting;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.kernel.ClaimId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the statutory clocks of a claim: starts them, enters in their ledgers what moves them, and tells how they stand. Joins the
 * caller's transaction, so that an act and its entry are both there or neither is; whoever listens to a moved last day is in it too.
 * The caller has checked who may do the act.
 */
@Service
@Transactional
public class Timekeeping {

    private final Clocks clocks;
    private final Terms terms;
    private final Accounting accounting;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Timekeeping(Clocks clocks, Terms terms, Accounting accounting, CurrentActor currentActor, ApplicationEventPublisher events, Clock clock) {
        this.clocks = clocks;
        this.terms = terms;
        this.accounting = accounting;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Starts a term whose length the law sets.
     *
     * @param fact     the day from which the law counts
     * @param evidence id of what shows the fact: a letter, a document, a message; never personal data
     */
    public ClockId start(ClaimId claim, ClockKind kind, LocalDate fact, String evidence) {
        return start(claim, kind, fact, terms.promise(kind, false, fact), null, evidence);
    }

    /** Starts a term that we set ourselves by naming its last day, as for completing an application (Awb 4:5(1)). */
    public ClockId startNamed(ClaimId claim, ClockKind kind, LocalDate fact, LocalDate lastDay, String evidence) {
        var days = Math.toIntExact(ChronoUnit.DAYS.between(fact, lastDay));
        return start(claim, kind, fact, new Promise(days, 0, false, ""), null, evidence);
    }

    /** Starts the count of a penalty (Awb 4:17) for a default notice; one that came too early is kept, and counts nothing. */
    public ClockId startPenalty(ClaimId claim, LocalDate noticeReceivedOn, LocalDate termEnded, String evidence) {
        var rates = terms.penaltyRates(noticeReceivedOn);
        return start(claim, ClockKind.PENALTY, noticeReceivedOn, new Promise(rates.graceDays() + rates.maximumDays(), 0, false, ""),
                termEnded, evidence);
    }

    private ClockId start(ClaimId claim, ClockKind kind, LocalDate fact, Promise promise, LocalDate termEnded, String evidence) {
        PossibleEntries.check(fact);
        var started = new Clocks.Started(ClockId.random(), claim, kind, fact, promise, termEnded, evidence, currentActor.actor().id(),
                clock.instant());
        clocks.add(started);
        var due = read(started, List.of()).due();
        clocks.keepCopy(started.id(), due, null);
        accounting.act(claim, "deadline.clock-started", Map.of("clock", kind.name(), "fact", fact.toString(), "due", text(due),
                "basis", kind.basis().citation(), "evidence", evidence));
        events.publishEvent(new ClockStarted(claim, kind, due));
        return started.id();
    }

    /**
     * Enters what happened in the ledger of the claim's newest clock of that kind. What is lawful but moves nothing is kept too; the reading
     * that comes back says why.
     *
     * @throws ImpossibleEntry       if it cannot be; nothing is entered
     * @throws IllegalStateException if the claim has no such clock
     */
    public ClockReading record(ClaimId claim, ClockKind kind, ClockEvent event, String evidence) {
        var started = clocks.newestLocked(claim, kind).orElseThrow(() -> noClock(kind));
        var before = events(started.id());
        var was = read(started, before).due();
        var reading = read(started, Stream.concat(before.stream(), Stream.of(event)).toList());
        clocks.add(started.id(), new ClockView.Entry(event, evidence, currentActor.actor().id(), clock.instant()));
        clocks.keepCopy(started.id(), reading.due(), endedOn(before, event));
        accounting.act(claim, "deadline.clock-entry", Map.of("clock", kind.name(), "event", ClockEventRow.of(event).name(),
                "on", event.on().toString(), "due", text(reading.due()), "evidence", evidence));
        if (!Objects.equals(was, reading.due())) {
            events.publishEvent(new DueDateMoved(claim, kind, reading.due()));
        }
        return reading;
    }

    /**
     * How the claim's newest clock of that kind would stand today if this were entered as well; enters nothing.
     *
     * @throws ImpossibleEntry       if it cannot be
     * @throws IllegalStateException if the claim has no such clock
     */
    @Transactional(readOnly = true)
    public ClockReading foresee(ClaimId claim, ClockKind kind, ClockEvent event) {
        var started = clocks.newest(claim, kind).orElseThrow(() -> noClock(kind));
        return read(started, Stream.concat(events(started.id()).stream(), Stream.of(event)).toList());
    }

    /** Claims whose clock to decide ends on one of these days while no longer term was told (Awb 4:14(3)); the first to end comes first. */
    @Transactional(readOnly = true)
    public List<ClaimId> withoutNotice(LocalDate from, LocalDate through) {
        return clocks.withoutNotice(from, through);
    }

    /** How the claim's newest clock of that kind stands today; empty if there is none. */
    @Transactional(readOnly = true)
    public Optional<ClockReading> reading(ClaimId claim, ClockKind kind) {
        return clocks.newest(claim, kind).map(started -> read(started, events(started.id())));
    }

    /** The last day of the claim's newest clock of that kind; null if there is none, or it stands still. */
    @Transactional(readOnly = true)
    public LocalDate due(ClaimId claim, ClockKind kind) {
        return clocks.due(claim, kind).orElse(null);
    }

    /** All clocks of the claim with their ledgers, the oldest first. */
    @Transactional(readOnly = true)
    public List<ClockView> clocks(ClaimId claim) {
        return clocks.of(claim).stream().map(this::view).toList();
    }

    private ClockView view(Clocks.Started started) {
        var ledger = clocks.ledger(started.id());
        var reading = read(started, ledger.stream().map(ClockView.Entry::event).toList());
        var ended = reading.state() == ClockState.ENDED;
        return new ClockView(started.id(), started.claim(), started.kind(), started.fact(), started.promise().version(), started.evidence(),
                started.startedBy(), started.startedAt(), ledger, reading,
                ended ? ClockWarning.NONE : ClockWarning.on(terms.today(), started.fact(), reading.due()));
    }

    private List<ClockEvent> events(ClockId id) {
        return clocks.ledger(id).stream().map(ClockView.Entry::event).toList();
    }

    private ClockReading read(Clocks.Started started, List<ClockEvent> ledger) {
        return started.kind() == ClockKind.PENALTY
                ? new PenaltyClock(started.fact(), started.termEnded(), terms.penaltyRates(started.fact()), ledger).readOn(terms.today())
                : new StatutoryClock(started.kind(), started.fact(), started.promise(), ledger, terms.calendar()).foreseenOn(terms.today());
    }

    private static IllegalStateException noClock(ClockKind kind) {
        return new IllegalStateException("No clock " + kind + " on this claim");
    }

    private static LocalDate endedOn(List<ClockEvent> before, ClockEvent event) {
        return Stream.concat(before.stream(), Stream.of(event)).filter(ClockEvent.Ended.class::isInstance).map(ClockEvent::on)
                .min(LocalDate::compareTo).orElse(null);
    }

    private static String text(LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
