package nl.tegemoet.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.tegemoet.assessment.ProposalNotPossible.Problem;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.Finding;
import nl.tegemoet.kernel.LegalBasis;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class AssessmentTests {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final Actor CARLA = TestActors.staff("carla", Role.CASEWORKER);
    private static final Actor ROSA = TestActors.staff("rosa", Role.REVIEWER);

    private final Assessment assessment = Assessment.of(ClaimId.random());

    private void evaluated() {
        assessment.evaluated(Finding.CANNOT_TELL, List.of(criterion("C1", Finding.YES), criterion("C4", Finding.CANNOT_TELL)));
    }

    private static Criterion criterion(String code, Finding finding) {
        return new Criterion(code, "?", finding, new LegalBasis("Regeling art. 1"), "omdat", Map.of(), "key", "0", List.of("row"),
                UUID.randomUUID());
    }

    private void draft(ProposalKind kind, String reasons, PersonFinding c1, PersonFinding c4) {
        var findings = new LinkedHashMap<String, PersonFinding>();
        findings.put("C1", c1);
        findings.put("C4", c4);
        assessment.save(new AssessmentDraft(findings, kind, reasons));
    }

    private static PersonFinding confirmed() {
        return new PersonFinding(Finding.YES, null);
    }

    private static PersonFinding found(Finding finding) {
        return new PersonFinding(finding, "uit het gesprek");
    }

    private void refusesTo(ThrowingCallable act, Problem problem, String... criteria) {
        assertThatThrownBy(act).isInstanceOfSatisfying(ProposalNotPossible.class, refused -> {
            assertThat(refused.problem()).isEqualTo(problem);
            assertThat(refused.criteria()).containsExactly(criteria);
        });
    }

    private void propose() {
        assessment.propose(CARLA, NOW);
    }

    private void proposedGrant() {
        evaluated();
        draft(ProposalKind.GRANT, "aannemelijk", confirmed(), found(Finding.YES));
        propose();
    }

    @Test
    void whatIsWrittenOnAReactionStaysWithTheDraftUntilItIsProposed() {
        evaluated();
        var findings = Map.of("C1", confirmed(), "C4", found(Finding.YES));
        assessment.save(new AssessmentDraft(findings, ProposalKind.GRANT, "aannemelijk", null, "U schreef over de leider."));
        assertThat(assessment.draft().weighing()).isEqualTo("U schreef over de leider.");
        propose();
        assertThat(assessment.draft().weighing()).as("a later reaction is weighed anew").isNull();
        assertThat(assessment.draft().reasons()).isEqualTo("aannemelijk");
    }

    @Test
    void aGrantNeedsAPersonsYesOnEveryCondition() {
        evaluated();
        draft(ProposalKind.GRANT, "aannemelijk", confirmed(), PersonFinding.NONE);
        refusesTo(this::propose, Problem.UNDECIDED, "C4");
        draft(ProposalKind.GRANT, "aannemelijk", PersonFinding.NONE, found(Finding.YES));
        refusesTo(this::propose, Problem.UNDECIDED, "C1");
        draft(ProposalKind.GRANT, "aannemelijk", confirmed(), found(Finding.CANNOT_TELL));
        refusesTo(this::propose, Problem.UNDECIDED, "C4");
        draft(ProposalKind.GRANT, "aannemelijk", confirmed(), found(Finding.NO));
        refusesTo(this::propose, Problem.UNMET, "C4");
    }

    @Test
    void aRefusalRestsOnTheConditionsThatAPersonFoundUnmet() {
        evaluated();
        draft(ProposalKind.REFUSAL, "niet aannemelijk", confirmed(), PersonFinding.NONE);
        refusesTo(this::propose, Problem.NOTHING_UNMET);
        draft(ProposalKind.REFUSAL, "niet aannemelijk", confirmed(), found(Finding.NO));
        assertThat(assessment.propose(CARLA, NOW).unmet()).containsExactly("C4");
    }

    @Test
    void whoSaysSomethingElseThanTheRuleSaysWhy() {
        evaluated();
        draft(ProposalKind.GRANT, "aannemelijk", confirmed(), new PersonFinding(Finding.YES, "  "));
        refusesTo(this::propose, Problem.FINDING_WITHOUT_REASON, "C4");
        draft(ProposalKind.REFUSAL, "niet aannemelijk", new PersonFinding(Finding.NO, null), found(Finding.YES));
        refusesTo(this::propose, Problem.FINDING_WITHOUT_REASON, "C1");
    }

    @Test
    void aProposalHasAKindAndReasonsAndComesAfterTheRules() {
        draft(ProposalKind.GRANT, "aannemelijk", confirmed(), confirmed());
        refusesTo(this::propose, Problem.NOT_EVALUATED);
        evaluated();
        draft(null, "aannemelijk", confirmed(), found(Finding.YES));
        refusesTo(this::propose, Problem.KIND_MISSING);
        draft(ProposalKind.GRANT, " ", confirmed(), found(Finding.YES));
        refusesTo(this::propose, Problem.REASONS_MISSING);
    }

    @Test
    void whileAProposalWaitsNothingElseHappens() {
        proposedGrant();
        refusesTo(this::propose, Problem.ALREADY_PROPOSED);
        refusesTo(() -> assessment.save(AssessmentDraft.EMPTY), Problem.ALREADY_PROPOSED);
        refusesTo(this::evaluated, Problem.ALREADY_PROPOSED);
    }

    @Test
    void whoProposedIsNotTheSecondReader() {
        proposedGrant();
        refusesTo(() -> assessment.review(ReviewOutcome.AGREED, null, CARLA, NOW), Problem.SAME_PERSON);
        assertThat(assessment.agreed()).isEmpty();
    }

    @Test
    void whoEverProposedIsNeverTheSecondReader() {
        proposedGrant();
        assessment.review(ReviewOutcome.SENT_BACK, "kijk nog eens naar C4", ROSA, NOW);
        assessment.propose(TestActors.staff("cees", Role.CASEWORKER), NOW);
        refusesTo(() -> assessment.review(ReviewOutcome.AGREED, null, CARLA, NOW), Problem.SAME_PERSON);
    }

    @Test
    void sendingBackSaysWhatToLookAt() {
        proposedGrant();
        refusesTo(() -> assessment.review(ReviewOutcome.SENT_BACK, " ", ROSA, NOW), Problem.REMARKS_MISSING);
    }

    @Test
    void everyRoundIsKept() {
        proposedGrant();
        assessment.review(ReviewOutcome.SENT_BACK, "kijk nog eens naar C4", ROSA, NOW);
        assertThat(assessment.view().sentBack()).map(Remarks::text).contains("kijk nog eens naar C4");
        draft(ProposalKind.REFUSAL, "niet aannemelijk", confirmed(), found(Finding.NO));
        propose();
        assessment.review(ReviewOutcome.AGREED, null, ROSA, NOW);
        assertThat(assessment.view().rounds()).extracting(round -> round.proposal().kind())
                .containsExactly(ProposalKind.GRANT, ProposalKind.REFUSAL);
        assertThat(assessment.view().rounds().get(0).proposal().findings()).containsEntry("C4", found(Finding.YES));
        assertThat(assessment.agreed()).hasValueSatisfying(agreed -> {
            assertThat(agreed.kind()).isEqualTo(ProposalKind.REFUSAL);
            assertThat(agreed.unmet()).containsExactly("C4");
            assertThat(agreed.proposers()).containsExactly("carla");
            assertThat(agreed.reviewedBy()).isEqualTo("rosa");
        });
    }

    @Test
    void whatWasAgreedToStands() {
        proposedGrant();
        assessment.review(ReviewOutcome.AGREED, null, ROSA, NOW);
        refusesTo(this::propose, Problem.ALREADY_PROPOSED);
        refusesTo(() -> assessment.review(ReviewOutcome.SENT_BACK, "toch niet", ROSA, NOW), Problem.NOTHING_PROPOSED);
    }

    @Test
    void newFactsLeaveWhatAPersonFound() {
        evaluated();
        draft(ProposalKind.GRANT, "aannemelijk", confirmed(), found(Finding.YES));
        assessment.evaluated(Finding.YES, List.of(criterion("C1", Finding.YES), criterion("C4", Finding.YES)));
        assertThat(assessment.view().draft().finding("C4")).isEqualTo(found(Finding.YES));
    }
}
