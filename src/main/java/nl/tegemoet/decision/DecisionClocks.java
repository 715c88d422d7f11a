package nl.tegemoet.decision;

import nl.tegemoet.deadline.ClockEvent;
import nl.tegemoet.deadline.ClockKind;
import nl.tegemoet.deadline.Timekeeping;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** With the announcement the term for the decision ends, and those for objection (Awb 6:8) and payment (Awb 4:87) begin. */
@Component
class DecisionClocks {

    private final Timekeeping timekeeping;

    DecisionClocks(Timekeeping timekeeping) {
        this.timekeeping = timekeeping;
    }

    @EventListener
    void on(DecisionAnnounced event) {
        var evidence = "decision:" + event.decision();
        timekeeping.record(event.claim(), ClockKind.DECISION, new ClockEvent.Ended(event.announcedOn()), evidence);
        timekeeping.start(event.claim(), ClockKind.OBJECTION, event.announcedOn(), evidence);
        if (event.kind() == DecisionKind.NOT_PROCESSED) {
            timekeeping.record(event.claim(), ClockKind.NOT_PROCESSED_DECISION, new ClockEvent.Ended(event.announcedOn()), evidence);
        }
        if (event.grant()) {
            timekeeping.start(event.claim(), ClockKind.PAYMENT, event.announcedOn(), evidence);
        }
    }
}
