package nl.tegemoet.claim;

import java.time.LocalDate;
import java.util.Optional;
import nl.tegemoet.deadline.ClockEvent.Completed;
import nl.tegemoet.deadline.ClockEvent.CompletionRequested;
import nl.tegemoet.deadline.ClockEvent.Ended;
import nl.tegemoet.deadline.ClockKind;
import nl.tegemoet.deadline.ClockState;
import nl.tegemoet.deadline.ClockView;
import nl.tegemoet.deadline.DueDateMoved;
import nl.tegemoet.deadline.Terms;
import nl.tegemoet.deadline.Timekeeping;
import nl.tegemoet.kernel.ClaimId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What a request to complete a claim does to its clocks (Awb 4:5, 4:15(1)a). */
@Component
class CompletionClocks {

    private final Timekeeping timekeeping;
    private final Terms terms;

    CompletionClocks(Timekeeping timekeeping, Terms terms) {
        this.timekeeping = timekeeping;
        this.terms = terms;
    }

    /** The last day of the term, if its letter leaves on that day. */
    LocalDate until(CompletionRequest request, LocalDate filedOn, LocalDate leavesOn) {
        return request.weeks() == null ? terms.completionDue(filedOn, leavesOn) : terms.workingDayFrom(leavesOn.plusWeeks(request.weeks()));
    }

    /** Awb 4:15(1)a: from the day after the request, the term for the decision stands still. */
    void asked(CompletionRequest request, LocalDate on, LocalDate until) {
        timekeeping.startNamed(request.claim(), ClockKind.COMPLETION, on, until, request.evidence());
        timekeeping.record(request.claim(), ClockKind.DECISION, new CompletionRequested(on, until), request.evidence());
    }

    /** Awb 4:15(1)a: when the term to complete is lengthened, the term for the decision stands still for as much longer. */
    @EventListener
    void on(DueDateMoved event) {
        if (event.kind() != ClockKind.COMPLETION) {
            return;
        }
        var clocks = timekeeping.clocks(event.claim());
        var asked = clocks.stream().filter(clock -> clock.kind() == ClockKind.COMPLETION).reduce((older, newer) -> newer).orElseThrow().evidence();
        clocks.stream().filter(clock -> clock.kind() == ClockKind.DECISION).flatMap(clock -> clock.ledger().stream())
                .filter(entry -> entry.evidence().equals(asked) && entry.event() instanceof CompletionRequested)
                .map(entry -> ((CompletionRequested) entry.event()).until()).max(LocalDate::compareTo).filter(event.due()::isAfter)
                .ifPresent(until -> timekeeping.record(event.claim(), ClockKind.DECISION, new CompletionRequested(until, event.due()), asked));
    }

    /** The term that its letter set; empty as long as the letter has not left. */
    Optional<ClockView> term(CompletionRequest request) {
        return timekeeping.clocks(request.claim()).stream()
                .filter(clock -> clock.kind() == ClockKind.COMPLETION && clock.evidence().equals(request.evidence())).findFirst();
    }

    /** Until the day on which the claim is completed (Awb 4:15(1)a); that it came late is for the ledger to see. */
    void answered(CompletionRequest request, ClockView term, LocalDate on) {
        var counted = on.isBefore(term.fact()) ? term.fact() : on;
        end(request.claim(), ClockKind.COMPLETION, counted, request.evidence());
        end(request.claim(), ClockKind.NOT_PROCESSED_DECISION, terms.today(), request.evidence());
        timekeeping.record(request.claim(), ClockKind.DECISION, new Completed(counted), request.evidence());
    }

    /** Awb 4:5(4): four weeks from the day on which the term ended unused. */
    void lapsed(CompletionRequest request, ClockView term) {
        end(request.claim(), ClockKind.COMPLETION, terms.today(), request.evidence());
        timekeeping.start(request.claim(), ClockKind.NOT_PROCESSED_DECISION, term.reading().due(), request.evidence());
    }

    /** Awb 4:5(4): four weeks from the day on which something came in that is not enough. */
    void notEnough(CompletionRequest request, LocalDate answeredOn) {
        timekeeping.start(request.claim(), ClockKind.NOT_PROCESSED_DECISION, answeredOn, request.evidence());
    }

    /** Nobody will decide any more not to process the claim for want of this answer. */
    void goneOn(CompletionRequest request) {
        end(request.claim(), ClockKind.NOT_PROCESSED_DECISION, terms.today(), request.evidence());
    }

    boolean isOver(ClockView term) {
        return terms.today().isAfter(term.reading().due());
    }

    private void end(ClaimId claim, ClockKind kind, LocalDate on, String evidence) {
        if (timekeeping.reading(claim, kind).filter(reading -> reading.state() != ClockState.ENDED).isPresent()) {
            timekeeping.record(claim, kind, new Ended(on), evidence);
        }
    }
}
