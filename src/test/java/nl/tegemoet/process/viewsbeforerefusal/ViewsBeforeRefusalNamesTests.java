package nl.tegemoet.process.viewsbeforerefusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.tegemoet.process.BpmnFile;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.junit.jupiter.api.Test;

/** The names that the code uses are those of the diagrams. */
class ViewsBeforeRefusalNamesTests {

    private final BpmnFile file = BpmnFile.of(ViewsBeforeRefusal.KEY);
    private final BpmnFile caller = BpmnFile.of("ClaimHandling");

    @Test
    void theProcessBearsTheKeyByWhichItIsCalled() {
        assertThat(file.process().getId()).isEqualTo(ViewsBeforeRefusal.KEY);
        assertThat(caller.elements(CallActivity.class)).extracting(CallActivity::getCalledElement).contains(ViewsBeforeRefusal.KEY);
    }

    @Test
    void gatewaysReadTheVariablesThatTheCodeSets() {
        assertThat(file.elements(ConditionExpression.class)).extracting(ConditionExpression::getTextContent).containsExactlyInAnyOrderElementsOf(
                Stream.of(ViewsBeforeRefusal.Variable.VIEWS_NEEDED, ViewsBeforeRefusal.Variable.CALL_FIRST).map(name -> "${" + name + "}").toList());
    }

    @Test
    void messagesAreThoseThatTheCodeSends() {
        assertThat(file.elements(Message.class)).extracting(Message::getName).containsExactlyInAnyOrder(ViewsBeforeRefusal.Message.VIEWS_GIVEN,
                ViewsBeforeRefusal.Message.WISHED_TO_TELL);
        assertThat(caller.elements(Message.class)).extracting(Message::getName).contains(ViewsBeforeRefusal.Message.NEW_PROPOSAL_NEEDED);
    }
}
