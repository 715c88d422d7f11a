package nl.tegemoet.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A mandate (mandaat, Awb 10:1 and 10:3): one person may sign one kind of decision on behalf of the body, from one day to another. It holds
 * once a second person has confirmed it; it is ended, never deleted.
 *
 * @param holder   Keycloak user name
 * @param basis    the decree that gives it (mandaatbesluit), as it is cited
 * @param endsOn   the last day; null: until it is ended
 */
public record Mandate(MandateId id, String holder, String holderName, MandateKind kind, String basis, LocalDate beginsOn, LocalDate endsOn,
                      Step recorded, Optional<Step> confirmed, Optional<Ending> ended) {

    /** Where a mandate stands. */
    public enum State { TO_CONFIRM, TO_COME, IN_FORCE, EXPIRED, ENDED }

    /** Who did something in the register, and when. */
    public record Step(String by, String byName, Instant at) {
    }

    /** That a mandate was ended before its last day, at once. */
    public record Ending(Step step, String reason) {
    }

    /** Whether it lets its holder sign on this day. */
    public boolean holdsOn(LocalDate day) {
        return state(day) == State.IN_FORCE;
    }

    public State state(LocalDate day) {
        if (ended.isPresent()) {
            return State.ENDED;
        }
        if (endsOn != null && endsOn.isBefore(day)) {
            return State.EXPIRED;
        }
        if (confirmed.isEmpty()) {
            return State.TO_CONFIRM;
        }
        return beginsOn.isAfter(day) ? State.TO_COME : State.IN_FORCE;
    }

    /** Whether both hold, or may come to hold, on one day. */
    boolean overlaps(LocalDate begins, LocalDate ends) {
        return ended.isEmpty() && (endsOn == null || !endsOn.isBefore(begins)) && (ends == null || !beginsOn.isAfter(ends));
    }
}
