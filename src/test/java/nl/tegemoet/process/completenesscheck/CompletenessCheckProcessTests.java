package nl.tegemoet.process.completenesscheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;
import nl.tegemoet.evidence.Checking;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.process.BpmnFile;
import nl.tegemoet.process.PassedElements;
import nl.tegemoet.process.TaskKind;
import nl.tegemoet.process.WalkedClaims;
import nl.tegemoet.process.WithStandIns;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Both ways through {@code bpmn/CompletenessCheck.bpmn}: settled by the rules, and looked at by a person. */
@WithStandIns
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CompletenessCheckProcessTests {

    @Autowired
    WalkedClaims walk;
    @Autowired
    ProcessEngine engine;
    @Autowired
    Checking checking;
    @Autowired
    JdbcClient jdbc;

    private final List<ClaimId> walked = new ArrayList<>();

    @BeforeEach
    void useThisEngine() {
        init(engine);
    }

    @AfterAll
    void everyNodeAndFlowWasPassed() {
        PassedElements.assertThatAllWerePassed(jdbc, CompletenessCheck.KEY, walked);
    }

    @Test
    void claimThatIsCompleteByTheRulesGoesStraightToItsAssessment() {
        when(checking.settle(any())).thenReturn(true);
        var claim = submitted();
        verify(checking).settle(claim);
        assertThat(walk.instance(claim, "ClaimHandling")).isWaitingAt("Task_Assess");
    }

    @Test
    void anyOtherIsLookedAtByAPerson() {
        var claim = submitted();
        assertThat(walk.instance(claim, CompletenessCheck.KEY)).isWaitingAt("Task_CheckCompleteness");
        walk.judge(claim, true);
        assertThat(walk.instance(claim, "ClaimHandling")).isWaitingAt("Task_Assess");
    }

    @Test
    void anAnswerIsAlwaysReadByAPerson() {
        var claim = submitted();
        walk.judge(claim, false);
        walk.answer(claim);
        verify(checking, times(1)).settle(claim);
        assertThat(walk.work(claim, TaskKind.CHECK_COMPLETENESS).isFree()).isTrue();
    }

    @Test
    void diagramAndCodeUseTheSameNames() {
        assertThat(BpmnFile.of("ClaimHandling").elements(CallActivity.class)).extracting(CallActivity::getCalledElement)
                .contains(CompletenessCheck.KEY);
        assertThat(BpmnFile.of("ClaimHandling").elements(CamundaOut.class)).extracting(CamundaOut::getCamundaSource)
                .contains(CompletenessCheck.Variable.COMPLETE);
        assertThat(BpmnFile.of(CompletenessCheck.KEY).elements(ConditionExpression.class)).extracting(ConditionExpression::getTextContent)
                .containsExactlyInAnyOrder("${" + CompletenessCheck.Variable.COMPLETE + "}", "${" + CompletenessCheck.Variable.NEW_CLAIM + "}");
    }

    private ClaimId submitted() {
        var claim = walk.submitted();
        walked.add(claim);
        return claim;
    }
}
