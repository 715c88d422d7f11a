package nl.tegemoet.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.tegemoet.audit.ClaimHistory;
import nl.tegemoet.claim.ApplicationPage;
import nl.tegemoet.claim.Claims;
import nl.tegemoet.claim.ExampleClaims;
import nl.tegemoet.development.RealParts;
import nl.tegemoet.document.Documents;
import nl.tegemoet.identity.Role;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.journey.ClaimWalk;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.process.TaskKind;
import nl.tegemoet.process.Worklist;
import nl.tegemoet.scheme.EvidencePolicy;
import nl.tegemoet.scheme.PieceNeed.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The checklist on real claims, and the sample. */
@RealParts
class CheckingDatabaseTests {

    private static final byte[] PICTURE = Base64.getDecoder().decode(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @Autowired
    Checking checking;
    @Autowired
    Cataloguing cataloguing;
    @Autowired
    ExampleClaims examples;
    @Autowired
    ClaimWalk walk;
    @Autowired
    Claims claims;
    @Autowired
    Worklist worklist;
    @Autowired
    ClaimHistory history;
    @Autowired
    Documents documents;

    @Test
    void whatIsMissingComesFirstWithWhoCanGiveIt() {
        var claim = examples.submitted().claim();
        var lines = TestActors.callAsSystem(() -> checking.checklist(claim));
        assertThat(lines.get(0).piece()).isEqualTo(Piece.STAY_EVIDENCE);
        assertThat(lines.get(0).isMissing()).isTrue();
        assertThat(lines.get(0).rule().supplier()).isEqualTo(Supplier.ARCHIVE);
        assertThat(lines).filteredOn(ChecklistLine::isMissing).hasSize(1);
        assertThat(lines).extracting(ChecklistLine::piece).doesNotContain(Piece.DEATH, Piece.KINSHIP, Piece.AUTHORITY);
        walk.settle(claim);
        assertThat(kinds(claim)).containsExactly(TaskKind.CHECK_COMPLETENESS);
    }

    /** The place is in the register by its own name: nobody has to look, except at the claims that the sample draws. */
    @Test
    void claimThatIsCompleteByTheRulesSkipsTheCheckUnlessItIsSampled() {
        TestActors.callAsSystem(() -> cataloguing.add(new Entry("Kindertehuis Sterrenveld", List.of(), "residential_youth_care", "Zeist", 1948, 1981)));
        var answers = ExampleClaims.completeAnswers();
        answers.put(ApplicationPage.STAY, Map.of("stays", List.of(Map.of("place", "Kindertehuis Sterrenveld", "care", "residential_youth_care",
                "placedBy", "judge", "from", "1970", "until", "1975", "country", "nl"))));
        var claim = examples.submitted(examples.aPerson(), answers).claim();
        walk.settle(claim);
        var sampled = Checking.draw(claim) < 10;
        assertThat(kinds(claim)).containsExactly(sampled ? TaskKind.CHECK_COMPLETENESS : TaskKind.ASSESS);
        assertThat(TestActors.callAsSystem(() -> claims.summary(claim)).complete()).isEqualTo(sampled ? null : Boolean.TRUE);
        assertThat(TestActors.callAs("aad", Role.AUDITOR, () -> history.acts(claim)))
                .filteredOn(act -> act.act().equals("claim.completeness-evaluated")).singleElement()
                .satisfies(act -> assertThat(act.facts()).containsEntry("draw", Integer.toString(Checking.draw(claim))).containsEntry("missing", "")
                        .containsEntry("sampled", Boolean.toString(sampled)));
    }

    /** A photograph, say, or a letter of which nobody told what it is about. */
    @Test
    void aPaperThatIsNotAboutTheStayDoesNotReplaceTheLookOfAPerson() {
        var claim = submittedWithPaper(List.of("violence", "other"));
        assertThat(isThere(claim)).isFalse();
        walk.settle(claim);
        assertThat(kinds(claim)).containsExactly(TaskKind.CHECK_COMPLETENESS);
        assertThat(isThere(submittedWithPaper(List.of()))).isFalse();
    }

    @Test
    void aPaperThatTheApplicantSaysIsAboutTheStayCounts() {
        var claim = submittedWithPaper(List.of("violence", "stay"));
        assertThat(isThere(claim)).isTrue();
        walk.settle(claim);
        assertThat(kinds(claim)).containsExactly(Checking.draw(claim) < 10 ? TaskKind.CHECK_COMPLETENESS : TaskKind.ASSESS);
    }

    @Test
    void sayingWhatPapersAreAboutIsNothingWithoutAPaper() {
        var answers = ExampleClaims.completeAnswers();
        answers.put(ApplicationPage.DOCUMENTS, Map.of("documentsAbout", List.of("stay")));
        assertThat(isThere(examples.submitted(examples.aPerson(), answers).claim())).isFalse();
    }

    private ClaimId submittedWithPaper(List<String> about) {
        var draft = examples.aDraft();
        TestActors.callAsApplicant(draft.person(), () -> documents.store(draft.claim(), "papier.png", PICTURE));
        var answers = ExampleClaims.completeAnswers();
        answers.put(ApplicationPage.DOCUMENTS, Map.of("documentsAbout", about));
        var claim = examples.submitted(draft.person(), answers).claim();
        assertThat(claim).isEqualTo(draft.claim());
        return claim;
    }

    private boolean isThere(ClaimId claim) {
        return TestActors.callAsSystem(() -> checking.checklist(claim)).stream().filter(line -> line.piece() == Piece.STAY_EVIDENCE).findFirst()
                .orElseThrow().there();
    }

    @Test
    void theSampleIsAboutItsShareAndCanBeDrawnAgain() {
        var policy = sampling(10);
        var ids = IntStream.range(0, 10_000).mapToObj(number -> ClaimId.of("00000000-0000-4000-8000-" + "%012d".formatted(number))).toList();
        assertThat(ids.stream().filter(id -> Checking.isSampled(id, policy)).count()).isBetween(900L, 1_100L);
        assertThat(ids).allSatisfy(id -> assertThat(Checking.draw(id)).isEqualTo(Checking.draw(id)).isBetween(0, 99));
        assertThat(ids).noneMatch(id -> Checking.isSampled(id, sampling(0))).allMatch(id -> Checking.isSampled(id, sampling(100)));
    }

    private static EvidencePolicy sampling(int percent) {
        return new EvidencePolicy(percent, 28, 1, 7, null);
    }

    private List<TaskKind> kinds(ClaimId claim) {
        return TestActors.callAs("carla", Role.CASEWORKER, () -> worklist.workOn(claim)).stream().map(item -> item.kind()).toList();
    }
}
