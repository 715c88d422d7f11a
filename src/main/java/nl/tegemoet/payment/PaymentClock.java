package nl.tegemoet.payment;

import nl.tegemoet.deadline.ClockEvent;
import nl.tegemoet.deadline.ClockKind;
import nl.tegemoet.deadline.Terms;
import nl.tegemoet.deadline.Timekeeping;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Ends the term to pay the grant (Awb 4:87) when the bank reports that the amount was paid. The term of another sum, such as a penalty,
 * stands with the decision that gives it.
 */
@Component
class PaymentClock {

    private final Timekeeping timekeeping;
    private final Terms terms;

    PaymentClock(Timekeeping timekeeping, Terms terms) {
        this.timekeeping = timekeeping;
        this.terms = terms;
    }

    @EventListener
    void on(PaymentSettled event) {
        var paid = "decision:" + event.decision();
        if (timekeeping.clocks(event.claim()).stream().anyMatch(clock -> clock.kind() == ClockKind.PAYMENT && clock.evidence().equals(paid))) {
            timekeeping.record(event.claim(), ClockKind.PAYMENT, new ClockEvent.Ended(terms.today()), "payment:" + event.order());
        }
    }
}
