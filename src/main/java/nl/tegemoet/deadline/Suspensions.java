package nl.tegemoet.deadline;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import nl.tegemoet.deadline.ClockEvent.ApplicantDelay;
import nl.tegemoet.deadline.ClockEvent.ArchiveRequest;
import nl.tegemoet.deadline.ClockEvent.Completed;
import nl.tegemoet.deadline.ClockEvent.CompletionRequested;
import nl.tegemoet.deadline.ClockEvent.DefectNotified;
import nl.tegemoet.deadline.ClockEvent.DefectRepaired;
import nl.tegemoet.deadline.ClockEvent.DelayAgreed;
import nl.tegemoet.deadline.ClockEvent.ForceMajeure;
import nl.tegemoet.deadline.ClockEvent.ForeignAnswer;
import nl.tegemoet.deadline.ClockEvent.ForeignRequest;
import nl.tegemoet.deadline.ClockEvent.Lasting;
import nl.tegemoet.deadline.Explanation.Phrase;

/** Reads from a ledger on which days the term stands still, by the grounds that the law names and no other (Awb 4:15, 7:10(2), 7:14). */
final class Suspensions {

    private static final String COMPLETION = "Awb 4:15(1)a";
    static final String FOREIGN = "Awb 4:15(1)b";
    private static final String DEFECT = "Awb 7:10(2)";

    private final ClockKind kind;
    private final List<Suspension> found = new ArrayList<>();
    private final List<Explanation> withoutEffect = new ArrayList<>();
    private final Deque<Open> completions = new ArrayDeque<>();
    private final Deque<Open> foreign = new ArrayDeque<>();
    private final Deque<Open> defects = new ArrayDeque<>();

    /** A request that waits for its answer. */
    private record Open(LocalDate on, LocalDate until) {
    }

    /** @param events in the order of their days */
    Suspensions(ClockKind kind, List<ClockEvent> events) {
        this.kind = kind;
        events.stream().filter(event -> !isClosedLater(event, events)).forEach(this::enter);
        completions.forEach(open -> found.add(new Suspension(COMPLETION, open.on().plusDays(1), open.until())));
        defects.forEach(open -> found.add(new Suspension(DEFECT, open.on().plusDays(1), open.until())));
        foreign.forEach(open -> found.add(new Suspension(FOREIGN, open.on().plusDays(1), null)));
        found.sort(Comparator.comparing(Suspension::from).thenComparing(Suspension::to, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Suspension::basis));
    }

    List<Suspension> found() {
        return found;
    }

    List<Explanation> withoutEffect() {
        return withoutEffect;
    }

    /** What was entered without its end and then once more with it, from the same day, is one suspension. */
    private static boolean isClosedLater(ClockEvent event, List<ClockEvent> events) {
        return event instanceof Lasting open && open.until() == null && events.stream().anyMatch(other -> other.getClass() == open.getClass()
                && other instanceof Lasting closed && closed.from().equals(open.from()) && closed.until() != null);
    }

    private void enter(ClockEvent event) {
        if (event instanceof CompletionRequested request) {
            ask(completions, COMPLETION, request.on(), request.until());
        } else if (event instanceof Completed answer) {
            answer(completions, COMPLETION, answer.on());
        } else if (event instanceof DefectNotified request) {
            ask(defects, DEFECT, request.on(), request.until());
        } else if (event instanceof DefectRepaired answer) {
            answer(defects, DEFECT, answer.on());
        } else if (event instanceof ForeignRequest request) {
            foreign.push(new Open(request.on(), null));
        } else if (event instanceof ForeignAnswer answer) {
            answer(foreign, FOREIGN, answer.on());
        } else if (event instanceof DelayAgreed delay) {
            found.add(new Suspension("Awb 4:15(2)a", delay.from(), delay.until()));
        } else if (event instanceof ApplicantDelay delay) {
            found.add(new Suspension("Awb 4:15(2)b", delay.from(), delay.until()));
        } else if (event instanceof ForceMajeure delay) {
            found.add(new Suspension(kind == ClockKind.OBJECTION_DECISION ? "Awb 7:14" : "Awb 4:15(2)c", delay.from(), delay.until()));
        } else if (event instanceof ArchiveRequest request) {
            withoutEffect.add(new Explanation("Awb 4:15", request.on(), request.on(), Phrase.ARCHIVE_DOES_NOT_SUSPEND));
        }
    }

    private void ask(Deque<Open> open, String basis, LocalDate on, LocalDate until) {
        if (until == null) {
            withoutEffect.add(new Explanation(basis, on, on, Phrase.REQUEST_WITHOUT_TERM));
        } else {
            open.push(new Open(on, until));
        }
    }

    /**
     * The law says "until the day on which": the day of the answer itself counts again. Whoever is asked once more on the day of the answer
     * answered the question that was there before.
     */
    private void answer(Deque<Open> open, String basis, LocalDate on) {
        if (open.isEmpty()) {
            withoutEffect.add(new Explanation(basis, on, on, Phrase.ANSWER_WITHOUT_REQUEST));
            return;
        }
        var request = open.stream().filter(asked -> asked.on().isBefore(on)).findFirst().orElseGet(open::peek);
        open.remove(request);
        var last = on.minusDays(1);
        found.add(new Suspension(basis, request.on().plusDays(1),
                request.until() != null && request.until().isBefore(last) ? request.until() : last));
    }
}
