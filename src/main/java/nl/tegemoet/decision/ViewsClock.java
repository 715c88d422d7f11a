package nl.tegemoet.decision;

import java.time.LocalDate;
import java.util.Optional;
import nl.tegemoet.deadline.ClockEvent.Ended;
import nl.tegemoet.deadline.ClockKind;
import nl.tegemoet.deadline.ClockReading;
import nl.tegemoet.deadline.ClockState;
import nl.tegemoet.deadline.Terms;
import nl.tegemoet.deadline.Timekeeping;
import org.springframework.stereotype.Component;

/** The term to react to an intended refusal (Awb 4:7). The term for the decision runs on beside it: nothing in the law stops it. */
@Component
class ViewsClock {

    private final Timekeeping timekeeping;
    private final Terms terms;

    ViewsClock(Timekeeping timekeeping, Terms terms) {
        this.timekeeping = timekeeping;
        this.terms = terms;
    }

    void start(Views views, LocalDate leftOn, LocalDate until) {
        timekeeping.startNamed(views.claim(), ClockKind.VIEWS, leftOn, until, evidence(views));
    }

    /** The last day as it is now, a lengthening counted; empty if the term does not run. */
    Optional<LocalDate> due(Views views) {
        return reading(views).map(ClockReading::due);
    }

    boolean isOver(Views views) {
        return due(views).filter(due -> terms.today().isAfter(due)).isPresent();
    }

    void end(Views views, LocalDate on) {
        reading(views).ifPresent(running -> timekeeping.record(views.claim(), ClockKind.VIEWS, new Ended(on), evidence(views)));
    }

    private Optional<ClockReading> reading(Views views) {
        return timekeeping.reading(views.claim(), ClockKind.VIEWS).filter(reading -> reading.state() != ClockState.ENDED);
    }

    private static String evidence(Views views) {
        return "views:" + views.id();
    }
}
