package nl.tegemoet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import nl.tegemoet.audit.Purpose;
import nl.tegemoet.claim.Claims;
import nl.tegemoet.claim.ExampleClaims;
import nl.tegemoet.claim.Introducing;
import nl.tegemoet.claim.Registering;
import nl.tegemoet.claim.Withdrawing;
import nl.tegemoet.development.RealParts;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.letter.LetterType;
import nl.tegemoet.letter.Letters;
import nl.tegemoet.letter.PdfText;
import nl.tegemoet.party.Channel;
import nl.tegemoet.process.TaskKind;
import nl.tegemoet.process.Worklist;
import nl.tegemoet.sending.DeliveryEvent;
import nl.tegemoet.sending.SentLetters;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** Who handles a claim is told to the applicant once, the morning after somebody took it (letter L02). */
@RealParts
class IntroducingDatabaseTests {

    private static final Actor CEES = new Actor("cees", "Cees Cornelissen", Set.of(Role.CASEWORKER), "zuid");

    @Autowired
    private ClaimWalk walk;
    @Autowired
    private ExampleClaims examples;
    @Autowired
    private SentLetters sent;
    @Autowired
    private Introducing introducing;
    @Autowired
    private Registering registering;
    @Autowired
    private Withdrawing withdrawing;
    @Autowired
    private Claims claims;
    @Autowired
    private Letters letters;
    @Autowired
    private Worklist worklist;
    @Autowired
    private CurrentActor currentActor;
    @Autowired
    private TransactionOperations transaction;

    @Test
    void twoWhoTakeTheWorkOneAfterTheOtherGiveOneLetterThatNamesTheSecond() {
        var claim = sent.claim(Channel.PORTAL);
        var work = walk.take(claim, TaskKind.CHECK_COMPLETENESS, ClaimWalk.CARLA);
        assertThat(introductions(claim)).as("no letter within the click").isEmpty();

        currentActor.runAs(ClaimWalk.CARLA, () -> worklist.giveBack(work.taskId()));
        walk.take(claim, TaskKind.CHECK_COMPLETENESS, CEES);

        assertThat(due()).contains(claim);
        assertThat(tell(claim)).isTrue();
        assertThat(introductions(claim)).singleElement().satisfies(text -> assertThat(text).contains("Cees Cornelissen is uw contactpersoon")
                .contains(work.claimNumber().value()).doesNotContain("Carla"));
    }

    @Test
    void aLaterChangeOfHandsSendsNothing() {
        var claim = sent.claim(Channel.PORTAL);
        walk.take(claim, TaskKind.CHECK_COMPLETENESS, CEES);
        tell(claim);
        currentActor.runAs(CEES, () -> registering.judgeComplete(claim, claims.summary(claim).version()));
        walk.take(claim, TaskKind.ASSESS, ClaimWalk.CARLA);

        assertThat(due()).doesNotContain(claim);
        assertThat(tell(claim)).isFalse();
        assertThat(introductions(claim)).hasSize(1);
    }

    @Test
    void whoTakesTheAssessmentIsIntroducedToo() {
        var claim = sent.claim(Channel.PORTAL);
        walk.findComplete(claim);
        walk.take(claim, TaskKind.ASSESS, CEES);

        tell(claim);
        assertThat(introductions(claim)).singleElement().satisfies(text -> assertThat(text).contains("Cees Cornelissen is uw contactpersoon"));
    }

    @Test
    void aTakingThatIsNotSavedIntroducesNobody() {
        var claim = sent.claim(Channel.PORTAL);
        var work = walk.await(claim, TaskKind.CHECK_COMPLETENESS);
        currentActor.runAs(CEES, () -> transaction.executeWithoutResult(status -> {
            worklist.take(work.taskId());
            status.setRollbackOnly();
        }));
        assertThat(due()).doesNotContain(claim);
    }

    @Test
    void aLetterThatWasNotSavedIsWrittenTheNextTime() {
        var claim = taken();
        transaction.executeWithoutResult(status -> {
            tell(claim);
            status.setRollbackOnly();
        });
        assertThat(introductions(claim)).isEmpty();
        assertThat(due()).contains(claim);
        assertThat(tell(claim)).isTrue();
        assertThat(introductions(claim)).hasSize(1);
    }

    @Test
    void twoNodesInTheSameMomentWriteOneLetter() throws Exception {
        var claim = taken();
        var together = new CyclicBarrier(2);
        var nodes = Executors.newFixedThreadPool(2);
        try {
            var outcomes = nodes.invokeAll(List.of(() -> tellAt(together, claim), () -> tellAt(together, claim)));
            assertThat(List.of(outcomes.get(0).get(), outcomes.get(1).get())).containsExactlyInAnyOrder(true, false);
        } finally {
            nodes.shutdown();
        }
        assertThat(introductions(claim)).hasSize(1);
    }

    @Test
    void whoWithdrewOrGotADecisionHearsNoMoreWhoHandlesTheClaim() {
        var withdrawn = taken();
        withdraw(withdrawn);
        var decided = sent.claim(Channel.PORTAL);
        walk.grant(decided);

        assertThat(due()).doesNotContain(withdrawn, decided);
        assertThat(tell(withdrawn)).isFalse();
        assertThat(tell(decided)).isFalse();
        assertThat(introductions(withdrawn)).isEmpty();
        assertThat(introductions(decided)).isEmpty();
    }

    @Test
    void aLetterThatWaitsForThePostDoesNotGoToSomebodyWhoWithdrew() {
        var claim = sent.claim(Channel.POST);
        walk.take(claim, TaskKind.CHECK_COMPLETENESS, CEES);
        tell(claim);
        withdraw(claim);

        assertThat(sent.events(claim)).contains(DeliveryEvent.TAKEN_BACK);
        sent.post(claim);
        assertThat(introductions(claim)).isEmpty();
    }

    private ClaimId taken() {
        var claim = sent.claim(Channel.PORTAL);
        walk.take(claim, TaskKind.CHECK_COMPLETENESS, CEES);
        return claim;
    }

    private void withdraw(ClaimId claim) {
        currentActor.runAs(ClaimWalk.CARLA, () -> withdrawing.record(claim, sent.today()));
    }

    private boolean tellAt(CyclicBarrier together, ClaimId claim) throws Exception {
        together.await();
        return tell(claim);
    }

    private boolean tell(ClaimId claim) {
        return TestActors.callAsSystem(() -> introducing.tell(claim));
    }

    private List<ClaimId> due() {
        return TestActors.callAsSystem(introducing::due);
    }

    /** The letters of this kind that left, in words. */
    private List<String> introductions(ClaimId claim) {
        return currentActor.callAs(ClaimWalk.CARLA, () -> letters.list(claim).stream().filter(letter -> letter.type() == LetterType.REGISTRATION)
                .map(letter -> PdfText.of(letters.open(letter.id(), Purpose.task("Task_Assess")).pdf())).toList());
    }
}
