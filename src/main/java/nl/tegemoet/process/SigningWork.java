package nl.tegemoet.process;

import java.util.Set;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.identity.MandateKind;
import nl.tegemoet.identity.Mandates;
import org.springframework.stereotype.Component;

/**
 * Offers work that ends in a signature only to those who may sign such a decision today (Awb 10:3). Which of the two a decision on a claim
 * will be is not known here: a mandate for one of them is enough to be offered it, the signature itself asks for the right one.
 */
@Component
class SigningWork {

    private final Mandates mandates;

    SigningWork(Mandates mandates) {
        this.mandates = mandates;
    }

    boolean allows(TaskKind kind, Actor actor) {
        var needed = needed(kind);
        return needed.isEmpty() || needed.stream().anyMatch(mandate -> mandates.today(actor, mandate).isPresent());
    }

    private static Set<MandateKind> needed(TaskKind kind) {
        return switch (kind) {
            case SIGN_DECISION -> Set.of(MandateKind.GRANT, MandateKind.REFUSAL, MandateKind.INADMISSIBLE);
            case COSIGN_DECISION -> Set.of(MandateKind.HARDSHIP);
            case SIGN_NOT_PROCESSED -> Set.of(MandateKind.NOT_PROCESSED);
            case SIGN_PENALTY -> Set.of(MandateKind.PENALTY);
            default -> Set.of();
        };
    }
}
