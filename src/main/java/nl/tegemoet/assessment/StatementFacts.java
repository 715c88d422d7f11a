package nl.tegemoet.assessment;

import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.scheme.EligibilityFacts;
import org.springframework.stereotype.Component;

/** Reads from a claim's statement what the rules need. */
@Component
class StatementFacts {

    EligibilityFacts of(ClaimId claim) {
        throw new AssessmentNotFound();
    }
}
