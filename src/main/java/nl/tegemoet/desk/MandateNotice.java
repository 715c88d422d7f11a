package nl.tegemoet.desk;

import java.util.stream.Collectors;
import nl.tegemoet.identity.Colleague;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.MandateKind;
import nl.tegemoet.identity.Mandates;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Tells somebody in time, before they read it all, that they have no mandate for what lies before them, and who has. */
@Component
class MandateNotice {

    private final Mandates mandates;
    private final CurrentActor currentActor;

    MandateNotice(Mandates mandates, CurrentActor currentActor) {
        this.mandates = mandates;
        this.currentActor = currentActor;
    }

    void show(MandateKind kind, Model page) {
        if (mandates.today(currentActor.actor(), kind).isEmpty()) {
            page.addAttribute("mandateMissing", kind);
            page.addAttribute("mandated", mandates.mandated(kind).stream().map(Colleague::displayName).collect(Collectors.joining(", ")));
        }
    }
}
