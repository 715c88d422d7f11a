package nl.tegemoet.decision;

import java.util.Optional;
import nl.tegemoet.decision.SigningNotPossible.Problem;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.identity.Mandate;
import nl.tegemoet.identity.Role;

/** Nobody signs on behalf of the body without a mandate of their own (mandaat, Awb 10:3, 10:10). */
final class MandateNeeded {

    private MandateNeeded() {
    }

    static Optional<Problem> check(Actor signer, Optional<Mandate> mandate) {
        return mandate.filter(held -> held.holder().equals(signer.id())).isPresent() ? Optional.empty() : Optional.of(Problem.NO_MANDATE);
    }

    /** The capacity in which somebody signs. */
    static Role capacity(Actor signer) {
        return signer.is(Role.TEAM_LEAD) ? Role.TEAM_LEAD : Role.REVIEWER;
    }
}
