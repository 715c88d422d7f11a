package nl.tegemoet.process;

import static nl.tegemoet.process.WalkedClaims.ROSA;
import static nl.tegemoet.process.WalkedClaims.TOM;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.tegemoet.audit.ClaimHistory;
import nl.tegemoet.audit.PathEvent;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.kernel.ClaimId;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The path of a claim is written down step by step, and stays when the engine forgets. */
@WithStandIns
class ClaimPathDatabaseTests {

    @Autowired
    WalkedClaims walk;

    @Autowired
    ClaimHistory history;

    @Autowired
    ProcessDiagrams diagrams;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    ProcessEngine engine;

    @Test
    void everyStepIsThereWithItsPersonInTheOrderInWhichItHappened() {
        var claim = refused();
        var steps = path(claim);
        assertThat(steps).filteredOn(step -> step.event().kind() == PathEvent.Kind.LEFT).extracting(step -> step.event().elementId())
                .containsSubsequence("StartEvent_ClaimSubmitted", "Task_SendReceipt", "CallActivity_CompletenessCheck", "Gateway_Complete",
                        "Task_EvaluateEligibility", "Task_Assess", "Task_Review", "Gateway_Agreed", "Task_SignDecision",
                        "Task_AnnounceDecision", "Gateway_Granted", "Task_CloseClaim", "EndEvent_ClaimClosed");
        assertThat(steps).filteredOn(step -> step.event().kind() == PathEvent.Kind.TAKEN).extracting(step -> step.event().elementId())
                .contains("SequenceFlow_CompleteYes", "SequenceFlow_GrantedNo").doesNotContain("SequenceFlow_GrantedYes");
        assertThat(who(steps, "Task_Assess")).isEqualTo("carla");
        assertThat(who(steps, "Task_Review")).isEqualTo("rosa");
        assertThat(who(steps, "Task_SignDecision")).isEqualTo("tom");
        assertThat(who(steps, "Task_AnnounceDecision")).isEqualTo("system:engine");
    }

    @Test
    void visitTellsWhichEnteringBelongsToWhichLeaving() {
        var claim = walk.assessed();
        walk.review(claim, ROSA, false);
        walk.propose(claim, WalkedClaims.CARLA);
        var visits = path(claim).stream().map(PathEvent.Recorded::event).filter(event -> event.elementId().equals("Task_Assess")).toList();
        assertThat(visits).extracting(PathEvent::kind).containsExactly(PathEvent.Kind.ENTERED, PathEvent.Kind.LEFT,
                PathEvent.Kind.ENTERED, PathEvent.Kind.LEFT);
        assertThat(visits.get(0).visit()).isEqualTo(visits.get(1).visit()).isNotEqualTo(visits.get(2).visit());
    }

    @Test
    void stepNamesTheDiagramThatRanAndTheDiagramIsKept() throws IOException {
        var event = path(refused()).get(0).event();
        var file = currentActor.callAs(TOM, () -> diagrams.file(event.processKey(), event.processVersion())).orElseThrow();
        assertThat(file).isEqualTo(Files.readString(Path.of("bpmn", "ClaimHandling.bpmn")));
        assertThat(event.diagramHash()).hasSize(64);
        assertThat(currentActor.callAs(TOM, () -> diagrams.file("ClaimHandling", 9999))).isEmpty();
    }

    @Test
    void pathStaysWhenTheEngineForgets() {
        var claim = refused();
        HistoryService forgetful = engine.getHistoryService();
        forgetful.createHistoricProcessInstanceQuery().processInstanceBusinessKey(claim.toString()).list()
                .forEach(process -> forgetful.deleteHistoricProcessInstance(process.getId()));
        assertThat(path(claim)).hasSizeGreaterThan(30);
    }

    private ClaimId refused() {
        var claim = walk.assessed();
        walk.review(claim, ROSA, true);
        walk.sign(claim, TOM, false);
        return claim;
    }

    private List<PathEvent.Recorded> path(ClaimId claim) {
        return currentActor.callAs(TestActors.staff("aad", Role.AUDITOR), () -> history.path(claim));
    }

    private static String who(List<PathEvent.Recorded> steps, String element) {
        return steps.stream().filter(step -> step.event().elementId().equals(element) && step.event().kind() == PathEvent.Kind.LEFT)
                .map(PathEvent.Recorded::actorId).findFirst().orElseThrow();
    }
}
