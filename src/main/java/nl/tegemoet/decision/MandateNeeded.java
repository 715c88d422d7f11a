package nl.tegemoet.decision;

import java.util.Optional;
import java.util.Set;
import nl.tegemoet.decision.SigningNotPossible.Problem;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.identity.Role;

/** Only reviewers and team leads sign on behalf of the body (mandaat, Awb 10:3, 10:10). */
final class MandateNeeded {

    private static final Set<Role> MANDATED = Set.of(Role.REVIEWER, Role.TEAM_LEAD);

    private MandateNeeded() {
    }

    static Optional<Problem> check(Actor signer) {
        return signer.isAny(MANDATED) ? Optional.empty() : Optional.of(Problem.NO_MANDATE);
    }

    /** The capacity in which somebody signs. */
    static Role capacity(Actor signer) {
        return signer.is(Role.TEAM_LEAD) ? Role.TEAM_LEAD : Role.REVIEWER;
    }
}
