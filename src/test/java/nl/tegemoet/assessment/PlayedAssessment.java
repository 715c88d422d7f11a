package nl.tegemoet.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.identity.Colleague;
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
        tried(() -> assessment.review(ReviewOutcome.AGREED, null, actor, NOW));
    }

    public void sendBack(Actor actor) {
        tried(() -> assessment.review(ReviewOutcome.SENT_BACK, "kijk nog eens", actor, NOW));
    }

    public void disagree(Actor actor) {
        tried(() -> assessment.review(ReviewOutcome.DISAGREED, "dat zie ik anders", actor, NOW));
    }

    /** A panel of three decides, if one may sit; whoever proposed is never in it. */
    public void decideInPanel(Actor chair, ProposalKind kind) {
        try {
            var members = List.of(colleague(chair), new Colleague("nina", "Nina"), new Colleague("wim", "Wim"));
            var panel = Panel.convene(assessment.claim(), 1, members, chair.id(), assessment.proposers(), person -> false, colleague(chair), NOW);
            members.forEach(member -> panel.give(member, kind, "omdat"));
            members.forEach(member -> panel.vote(member.id(), kind));
            assessment.decided(new PanelOutcome(panel.proposer(), "Kamer", colleague(chair), panel.decide(chair.id(), person -> false),
                    kind == ProposalKind.GRANT ? List.of() : List.of("C4"), "omdat", null), NOW);
        } catch (PanelNotPossible refused) {
            // the move is not allowed now
        }
    }

    private static Colleague colleague(Actor actor) {
        return new Colleague(actor.id(), actor.displayName());
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
