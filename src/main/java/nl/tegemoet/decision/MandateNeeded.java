package nl.tegemoet.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import nl.tegemoet.decision.SigningNotPossible.Problem;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.identity.Mandate;
import nl.tegemoet.identity.Role;

/** Nobody signs on behalf of the body without a mandate of their own, for this kind of decision, on the day itself (mandaat, Awb 10:3, 10:10). */
final class MandateNeeded {

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    private MandateNeeded() {
    }

    static Optional<Problem> check(Actor signer, DecisionKind kind, Optional<Mandate> mandate, Instant at) {
        var today = LocalDate.ofInstant(at, NETHERLANDS);
        return mandate.filter(held -> held.holder().equals(signer.id()) && held.kind().name().equals(kind.name()) && held.holdsOn(today))
                .isPresent() ? Optional.empty() : Optional.of(Problem.NO_MANDATE);
    }

    /** The capacity in which somebody signs. */
    static Role capacity(Actor signer) {
        return signer.is(Role.TEAM_LEAD) ? Role.TEAM_LEAD : Role.REVIEWER;
    }
}
