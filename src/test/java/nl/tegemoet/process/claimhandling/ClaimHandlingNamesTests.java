package nl.tegemoet.process.claimhandling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.tegemoet.process.BpmnFile;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;

/** The names that the code uses are those of the diagram. */
class ClaimHandlingNamesTests {

    private final BpmnFile file = BpmnFile.of(ClaimHandling.KEY);

    @Test
    void theProcessBearsTheKey() {
        assertThat(file.process().getId()).isEqualTo(ClaimHandling.KEY);
    }

    @Test
    void gatewaysReadTheVariablesThatTheCodeSets() {
        assertThat(file.elements(ConditionExpression.class)).extracting(ConditionExpression::getTextContent)
                .containsExactlyInAnyOrderElementsOf(Stream.of(ClaimHandling.Variable.COMPLETE, ClaimHandling.Variable.AGREED,
                        ClaimHandling.Variable.GRANTED, ClaimHandling.Variable.GO_ON, ClaimHandling.Variable.NOT_PROCESSED).map(name -> "${" + name + "}").toList());
        assertThat(file.elements(UserTask.class)).extracting(UserTask::getCamundaAssignee)
                .contains("${" + ClaimHandling.Variable.ASSESSOR + "}");
    }

    @Test
    void messagesAreThoseThatTheCodeSends() {
        assertThat(file.elements(Message.class)).extracting(Message::getName)
                .containsExactlyInAnyOrder(ClaimHandling.Message.DECISION_RECALLED, ClaimHandling.Message.CLAIM_WITHDRAWN,
                        ClaimHandling.Message.NEW_PROPOSAL_NEEDED);
    }
}
