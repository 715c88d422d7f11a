package nl.tegemoet.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.Finding;
import nl.tegemoet.kernel.LegalBasis;

/** An assessment to play with, for tests of the rooms above: each move either succeeds or changes nothing. */
public final class PlayedAssessment {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    private final Assessment assessment = Assessment.of(ClaimId.random());

    public void evaluate() {
        tried(() -> assessment.evaluated(Finding.CANNOT_TELL, List.of(new Criterion("C4", "?", Finding.CANNOT_TELL,
                new LegalBasis("Regeling art. 1"), "omdat", Map.of(), "key", "0", List.of("row"), UUID.randomUUID()))));
    }

    public void propose(Actor actor, ProposalKind kind) {
        var found = new PersonFinding(kind == ProposalKind.GRANT ? Finding.YES : Finding.NO, "uit het gesprek");
        tried(() -> assessment.save(new AssessmentDraft(Map.of("C4", found), kind, "omdat")));
        tried(() -> assessment.propose(actor, NOW));
    }

    public void agree(Actor actor) {
        tried(() -> assessment.review(true, null, actor, NOW));
    }

    public void sendBack(Actor actor) {
        tried(() -> assessment.review(false, "kijk nog eens", actor, NOW));
    }

    public Optional<AgreedProposal> agreed() {
        return assessment.agreed();
    }

    private static void tried(Runnable move) {
        try {
            move.run();
        } catch (ProposalNotPossible refused) {
            // the move is not allowed now
        }
    }
}
