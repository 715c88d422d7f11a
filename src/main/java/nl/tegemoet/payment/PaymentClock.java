package nl.tegemoet.payment;

import nl.tegemoet.deadline.ClockEvent;
import nl.tegemoet.deadline.ClockKind;
import nl.tegemoet.deadline.Terms;
import nl.tegemoet.deadline.Timekeeping;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Ends the term to pay (Awb 4:87) when the bank reports that the amount was paid. */
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
        timekeeping.record(event.claim(), ClockKind.PAYMENT, new ClockEvent.Ended(terms.today()), "payment:" + event.order());
    }
}
