package nl.tegemoet.payment;

import java.util.EnumSet;
import java.util.Set;
import nl.tegemoet.deadline.ClockEvent;
import nl.tegemoet.deadline.ClockKind;
import nl.tegemoet.deadline.Terms;
import nl.tegemoet.deadline.Timekeeping;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Ends the term to pay what a decision gives (Awb 4:87), the grant or a penalty, when the bank reports that the amount was paid. */
@Component
class PaymentClock {

    private static final Set<ClockKind> TO_PAY = EnumSet.of(ClockKind.PAYMENT, ClockKind.PENALTY_PAYMENT);

    private final Timekeeping timekeeping;
    private final Terms terms;

    PaymentClock(Timekeeping timekeeping, Terms terms) {
        this.timekeeping = timekeeping;
        this.terms = terms;
    }

    @EventListener
    void on(PaymentSettled event) {
        var paid = "decision:" + event.decision();
        timekeeping.clocks(event.claim()).stream().filter(clock -> TO_PAY.contains(clock.kind()) && clock.evidence().equals(paid))
                .forEach(clock -> timekeeping.record(event.claim(), clock.kind(), new ClockEvent.Ended(terms.today()),
                        "payment:" + event.order()));
    }
}
