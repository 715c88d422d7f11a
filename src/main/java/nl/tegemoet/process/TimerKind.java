package nl.tegemoet.process;

import java.util.Arrays;
import java.util.Optional;
import nl.tegemoet.deadline.ClockKind;

/** A timer of a diagram and the statutory clock that it follows, if it follows one: each timer of each diagram, once. */
enum TimerKind {
    /** Herinnering aan de beurt. */
    REMINDER_DUE("BoundaryEvent_ReminderDue", ClockKind.COMPLETION),
    /** Hersteltermijn verstreken, Awb 4:5(1). */
    TERM_PASSED("BoundaryEvent_TermPassed", ClockKind.COMPLETION),
    /** Termijn om te reageren verstreken, Awb 4:7. */
    VIEWS_TERM_PASSED("BoundaryEvent_ViewsTermPassed", ClockKind.VIEWS),
    /** Twee weken verstreken, Awb 4:17(3). */
    TWO_WEEKS_PASSED("BoundaryEvent_TwoWeeksPassed", ClockKind.PENALTY),
    /** Alle dagen verstreken, Awb 4:17(1). */
    ALL_DAYS_PASSED("BoundaryEvent_AllDaysPassed", ClockKind.PENALTY),
    /** Navraagdag bereikt; a term of our own. */
    FOLLOW_UP_DAY("BoundaryEvent_FollowUpDay", null),
    /** Moment van verzending bereikt; a short pause of our own, no term of a law. */
    MOMENT_OF_SENDING("IntermediateEvent_MomentOfSending", null);

    private final String eventId;
    private final ClockKind clock;

    TimerKind(String eventId, ClockKind clock) {
        this.eventId = eventId;
        this.clock = clock;
    }

    /** The id of the event in the diagram. */
    String eventId() {
        return eventId;
    }

    boolean follows(ClockKind kind) {
        return clock == kind;
    }

    static Optional<TimerKind> ofEvent(String eventId) {
        return Arrays.stream(values()).filter(kind -> kind.eventId.equals(eventId)).findFirst();
    }
}
