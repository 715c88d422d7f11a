package nl.tegemoet.deadline;

import java.time.LocalDate;
import java.util.List;
import nl.tegemoet.deadline.ClockEvent.ObjectionReceived;
import nl.tegemoet.deadline.ClockEvent.Postponed;
import nl.tegemoet.deadline.ImpossibleEntry.Reason;

/** Refuses what cannot be in a ledger, before it is written down. */
final class PossibleEntries {

    private static final int LAST_YEAR = 2100;

    private PossibleEntries() {
    }

    /** @throws ImpossibleEntry if an event of the ledger cannot be */
    static void check(ClockKind kind, LocalDate start, int postponementWeeks, List<? extends ClockEvent> events) {
        check(start);
        events.forEach(event -> {
            if (!kind.knows(event)) {
                throw new ImpossibleEntry(Reason.UNKNOWN_TO_CLOCK, event.on());
            }
            check(event.on());
            if (event.on().isBefore(start)) {
                throw new ImpossibleEntry(Reason.BEFORE_START, event.on());
            }
            checkOrder(event);
        });
        checkPostponements(events, postponementWeeks);
    }

    /** @throws ImpossibleEntry if the day is too far ahead to be meant */
    static void check(LocalDate day) {
        if (day.getYear() > LAST_YEAR) {
            throw new ImpossibleEntry(Reason.TOO_FAR_AHEAD, day);
        }
    }

    private static void checkOrder(ClockEvent event) {
        order(event.on(), event.until());
        if (event instanceof ObjectionReceived objection && objection.postedOn() != null) {
            order(objection.postedOn(), objection.receivedOn());
        }
    }

    private static void order(LocalDate beginning, LocalDate end) {
        if (end == null) {
            return;
        }
        check(end);
        if (end.isBefore(beginning)) {
            throw new ImpossibleEntry(Reason.ENDS_BEFORE_IT_BEGINS, end);
        }
    }

    private static void checkPostponements(List<? extends ClockEvent> events, int postponementWeeks) {
        var postponements = events.stream().filter(Postponed.class::isInstance).map(Postponed.class::cast).toList();
        if (postponements.size() > 1) {
            throw new ImpossibleEntry(Reason.SECOND_POSTPONEMENT, postponements.get(1).on());
        }
        postponements.stream().filter(postponed -> postponed.weeks() < 1 || postponed.weeks() > postponementWeeks).findFirst()
                .ifPresent(postponed -> {
                    throw new ImpossibleEntry(Reason.POSTPONEMENT_LENGTH, postponed.on());
                });
    }
}
