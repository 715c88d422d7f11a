package nl.tegemoet.process.evidencegathering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.init;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.tegemoet.evidence.EvidenceArrived;
import nl.tegemoet.evidence.EvidenceChecked;
import nl.tegemoet.evidence.EvidenceRequestLapsed;
import nl.tegemoet.evidence.EvidenceRequested;
import nl.tegemoet.evidence.Gathering;
import nl.tegemoet.identity.Role;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.process.BpmnFile;
import nl.tegemoet.process.EvidenceWork;
import nl.tegemoet.process.PassedElements;
import nl.tegemoet.process.TaskKind;
import nl.tegemoet.process.WalkedClaims;
import nl.tegemoet.process.WithStandIns;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every path through {@code bpmn/EvidenceGathering.bpmn}, several beside each other, on the real engine and database. */
@WithStandIns
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EvidenceGatheringProcessTests {

    @Autowired
    WalkedClaims walk;
    @Autowired
    ProcessEngine engine;
    @Autowired
    Gathering gathering;
    @Autowired
    EvidenceWork evidenceWork;
    @Autowired
    JdbcClient jdbc;

    private final List<ClaimId> walked = new ArrayList<>();

    @BeforeEach
    void useThisEngine() {
        init(engine);
        when(gathering.followUpOn(any())).thenReturn(LocalDate.now().plusDays(28));
    }

    @AfterAll
    void everyNodeAndFlowWasPassed() {
        PassedElements.assertThatAllWerePassed(jdbc, EvidenceGathering.KEY, walked);
    }

    @Test
    void requestsRunBesideEachOtherAndAnAnswerIsMatchedToItsOwn() {
        var claim = submitted();
        var archive = asked(claim);
        var court = asked(claim);
        verify(gathering).send(archive);
        verify(gathering).send(court);
        walk.publish(WalkedClaims.CARLA, new EvidenceArrived(claim, court));
        assertThat(work(claim)).containsExactly(court);
        assertThatThrownBy(() -> walk.publish(WalkedClaims.CARLA, new EvidenceArrived(claim, court))).isInstanceOf(ConcurrencyFailureException.class);
        walk.take(claim, TaskKind.CHECK_EVIDENCE, WalkedClaims.CARLA);
        walk.publish(WalkedClaims.CARLA, new EvidenceChecked(claim, court, true));
        assertThat(work(claim)).isEmpty();
        assertThat(walk.instance(claim, EvidenceGathering.KEY)).as("the other goes on").isWaitingAt("Task_AwaitEvidence");
        walk.publish(WalkedClaims.CARLA, new EvidenceRequestLapsed(claim, archive));
        assertThat(walk.instance(claim, EvidenceGathering.KEY)).isNull();
    }

    @Test
    void silenceIsRemindedOfAndThenAPersonLooksAndAsksOnceMore() {
        var claim = submitted();
        var request = asked(claim);
        when(gathering.followUp(request)).thenReturn(true, false);
        walk.fire(claim, "BoundaryEvent_FollowUpDay");
        walk.runJobs(claim);
        assertThat(walk.instance(claim, EvidenceGathering.KEY)).isWaitingAt("Task_AwaitEvidence");
        walk.fire(claim, "BoundaryEvent_FollowUpDay");
        walk.runJobs(claim);
        walk.take(claim, TaskKind.CHECK_EVIDENCE, WalkedClaims.CARLA);
        walk.publish(WalkedClaims.CARLA, new EvidenceChecked(claim, request, false));
        assertThat(walk.instance(claim, EvidenceGathering.KEY)).isWaitingAt("Task_AwaitEvidence");
    }

    @Test
    void diagramAndCodeUseTheSameNames() {
        var file = BpmnFile.of(EvidenceGathering.KEY);
        assertThat(file.elements(ConditionExpression.class)).extracting(ConditionExpression::getTextContent)
                .containsExactlyInAnyOrder("${" + EvidenceGathering.Variable.REMINDED + "}", "${" + EvidenceGathering.Variable.REQUEST_DONE + "}");
        assertThat(file.elements(Message.class)).extracting(Message::getName)
                .containsExactlyInAnyOrder(EvidenceGathering.Message.EVIDENCE_ARRIVED, EvidenceGathering.Message.REQUEST_LAPSED);
    }

    private UUID asked(ClaimId claim) {
        var request = UUID.randomUUID();
        walk.publish(WalkedClaims.CARLA, new EvidenceRequested(claim, request));
        walk.runJobs(claim);
        return request;
    }

    private List<UUID> work(ClaimId claim) {
        return TestActors.callAs("carla", Role.CASEWORKER, () -> List.copyOf(evidenceWork.of(claim).keySet()));
    }

    private ClaimId submitted() {
        var claim = walk.submitted();
        walked.add(claim);
        return claim;
    }
}
