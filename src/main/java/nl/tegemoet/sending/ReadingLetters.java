package nl.tegemoet.sending;

import nl.tegemoet.letter.LetterRead;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes in the ledger that a letter was opened for the first time, in the transaction in which it was. */
@Component
class ReadingLetters {

    private final Dispatches dispatches;
    private final DeliveryLedger ledger;

    ReadingLetters(Dispatches dispatches, DeliveryLedger ledger) {
        this.dispatches = dispatches;
        this.ledger = ledger;
    }

    @EventListener
    void on(LetterRead event) {
        dispatches.of(event.letter()).ifPresent(dispatch -> ledger.add(dispatch, DeliveryEvent.READ, event.at(), "portal"));
    }
}
