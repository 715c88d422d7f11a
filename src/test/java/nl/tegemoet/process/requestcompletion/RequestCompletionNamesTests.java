package nl.tegemoet.process.requestcompletion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.tegemoet.process.BpmnFile;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.junit.jupiter.api.Test;

/** The names that the code uses are those of the diagram. */
class RequestCompletionNamesTests {

    private final BpmnFile file = BpmnFile.of(RequestCompletion.KEY);

    @Test
    void theProcessBearsTheKeyByWhichItIsCalled() {
        assertThat(file.process().getId()).isEqualTo(RequestCompletion.KEY);
        assertThat(BpmnFile.of("ClaimHandling").elements(CallActivity.class)).extracting(CallActivity::getCalledElement)
                .contains(RequestCompletion.KEY);
    }

    @Test
    void gatewaysReadTheVariablesThatTheCodeSets() {
        assertThat(file.elements(ConditionExpression.class)).extracting(ConditionExpression::getTextContent)
                .containsExactlyInAnyOrderElementsOf(Stream.of(RequestCompletion.Variable.ASK, RequestCompletion.Variable.NOT_PROCESS,
                        RequestCompletion.Variable.GO_ON, RequestCompletion.Variable.NOT_PROCESSED).map(name -> "${" + name + "}").toList());
    }

    @Test
    void callerHearsHowItEnded() {
        assertThat(BpmnFile.of("ClaimHandling").elements(CamundaOut.class)).extracting(CamundaOut::getCamundaSource)
                .contains(RequestCompletion.Variable.GO_ON, RequestCompletion.Variable.NOT_PROCESSED);
    }

    @Test
    void messagesAreThoseThatTheCodeSends() {
        assertThat(file.elements(Message.class)).extracting(Message::getName).containsExactly(RequestCompletion.Message.APPLICANT_ANSWERED);
    }
}
