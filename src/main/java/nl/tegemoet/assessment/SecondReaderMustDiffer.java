package nl.tegemoet.assessment;

import java.util.Optional;
import java.util.Set;
import nl.tegemoet.assessment.ProposalNotPossible.Problem;

/** Four eyes (vier ogen): who ever proposed on a claim does not read a proposal on it as the second reader. */
final class SecondReaderMustDiffer {

    private SecondReaderMustDiffer() {
    }

    static Optional<Problem> check(Set<String> proposers, String reader) {
        return proposers.contains(reader) ? Optional.of(Problem.SAME_PERSON) : Optional.empty();
    }
}
