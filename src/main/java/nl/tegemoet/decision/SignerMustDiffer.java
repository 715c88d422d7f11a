package nl.tegemoet.decision;

import java.util.Optional;
import java.util.Set;
import nl.tegemoet.decision.SigningNotPossible.Problem;

/** Four eyes (vier ogen): who ever proposed on a claim does not sign the decision on it. */
final class SignerMustDiffer {

    private SignerMustDiffer() {
    }

    static Optional<Problem> check(Set<String> proposers, String signer) {
        return proposers.contains(signer) ? Optional.of(Problem.SAME_PERSON) : Optional.empty();
    }
}
