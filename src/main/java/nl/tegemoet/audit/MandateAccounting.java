package nl.tegemoet.audit;

import java.util.Map;
import nl.tegemoet.identity.MandateChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps account of every change in the register of mandates, in the transaction of the change. */
@Component
class MandateAccounting {

    private final Accounting accounting;

    MandateAccounting(Accounting accounting) {
        this.accounting = accounting;
    }

    @EventListener
    void on(MandateChanged event) {
        var mandate = event.mandate();
        accounting.act(null, "mandate." + event.act(), Map.of("mandate", mandate.id().toString(), "holder", mandate.holder(),
                "kind", mandate.kind().name(), "from", mandate.beginsOn().toString(),
                "until", mandate.endsOn() == null ? "" : mandate.endsOn().toString()));
    }
}
