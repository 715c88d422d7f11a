package nl.tegemoet.process.claimhandling;

import static nl.tegemoet.process.WalkedClaims.CARLA;
import static nl.tegemoet.process.WalkedClaims.ROSA;
import static nl.tegemoet.process.WalkedClaims.TOM;
import static nl.tegemoet.process.WalkedClaims.WILMA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.init;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import nl.tegemoet.assessment.ProposalReviewed;
import nl.tegemoet.assessment.ReviewOutcome;
import nl.tegemoet.claim.CompletenessJudged;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.process.SecondReaderMustDiffer;
import nl.tegemoet.process.StalePage;
import nl.tegemoet.process.TaskKind;
import nl.tegemoet.process.WalkedClaims;
import nl.tegemoet.process.WithStandIns;
import nl.tegemoet.process.Worklist;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may not do a step of {@code bpmn/ClaimHandling.bpmn}, which page comes too late, and what the engine may know. */
@WithStandIns
class ClaimHandlingGuardProcessTests {

    @Autowired
    WalkedClaims walk;

    @Autowired
    ProcessEngine engine;

    @Autowired
    Worklist worklist;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void useThisEngine() {
        init(engine);
    }

    @Test
    void whoMadeTheProposalNeitherReviewsNorSigns() {
        var claim = walk.submitted();
        walk.judge(claim, true);
        walk.propose(claim, WILMA);
        assertThatThrownBy(() -> walk.take(claim, TaskKind.REVIEW, WILMA)).isInstanceOf(SecondReaderMustDiffer.class);
        walk.review(claim, ROSA, true);
        assertThatThrownBy(() -> walk.take(claim, TaskKind.SIGN_DECISION, WILMA)).isInstanceOf(SecondReaderMustDiffer.class);
        var task = walk.work(claim, TaskKind.SIGN_DECISION).taskId();
        assertThatThrownBy(() -> currentActor.runAs(TOM, () -> engine.getTaskService().setAssignee(task, "wilma")))
                .hasRootCauseInstanceOf(SecondReaderMustDiffer.class);
        assertThatThrownBy(() -> currentActor.runAs(WILMA, () -> engine.getTaskService().complete(task)))
                .hasRootCauseInstanceOf(SecondReaderMustDiffer.class);
        assertThat(walk.work(claim, TaskKind.SIGN_DECISION).isFree()).isTrue();
    }

    @Test
    void whoMadeAnEarlierProposalDoesNotReviewALaterOne() {
        var claim = walk.submitted();
        walk.judge(claim, true);
        walk.propose(claim, WILMA);
        walk.review(claim, ROSA, false);
        currentActor.runAs(WILMA, () -> worklist.giveBack(walk.work(claim, TaskKind.ASSESS).taskId()));
        walk.propose(claim, CARLA);
        assertThatThrownBy(() -> walk.take(claim, TaskKind.REVIEW, WILMA)).isInstanceOf(SecondReaderMustDiffer.class);
    }

    @Test
    void stalePageChangesNothing() {
        var claim = walk.submitted();
        assertThatThrownBy(() -> walk.publish(CARLA, new CompletenessJudged(claim, true))).isInstanceOf(StalePage.class);
        walk.take(claim, TaskKind.CHECK_COMPLETENESS, CARLA);
        assertThatThrownBy(() -> walk.publish(ROSA, new ProposalReviewed(claim, ReviewOutcome.AGREED))).isInstanceOf(StalePage.class);
        assertThat(process(claim)).isWaitingAt("CallActivity_CompletenessCheck");
    }

    @Test
    void ofTwoTabsThatSendTheSamePageOneIsStale() throws Exception {
        var claim = walk.submitted();
        walk.take(claim, TaskKind.CHECK_COMPLETENESS, CARLA);
        var together = new CyclicBarrier(2);
        var tabs = Executors.newFixedThreadPool(2);
        try {
            Callable<Boolean> tab = () -> {
                together.await();
                try {
                    walk.publish(CARLA, new CompletenessJudged(claim, true));
                    return true;
                } catch (StalePage stale) {
                    return false;
                }
            };
            var sent = tabs.invokeAll(List.of(tab, tab));
            assertThat(List.of(sent.get(0).get(), sent.get(1).get())).containsExactlyInAnyOrder(true, false);
        } finally {
            tabs.shutdown();
        }
    }

    @Test
    void engineHoldsNoMoreThanIdsAndAnswers() {
        var claim = walk.signed(true);
        assertThat(engine.getRuntimeService().createVariableInstanceQuery().processInstanceIdIn(process(claim).getId()).list())
                .extracting(variable -> variable.getName() + "=" + variable.getValue())
                .containsExactlyInAnyOrder("claimId=" + claim, "newClaim=true", "oneReader=true", "ask=null", "complete=true", "assessor=carla", "proposers=carla", "agreed=true", "oneSignature=true",
                        "granted=true");
        assertThat(jdbc.sql("select count(*) from ACT_HI_VARINST").query(Long.class).single()).isZero();
    }

    private ProcessInstance process(ClaimId claim) {
        return walk.instance(claim, ClaimHandling.KEY);
    }
}
