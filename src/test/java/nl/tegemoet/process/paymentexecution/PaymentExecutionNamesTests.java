package nl.tegemoet.process.paymentexecution;

import static org.assertj.core.api.Assertions.assertThat;

import nl.tegemoet.process.BpmnFile;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.junit.jupiter.api.Test;

/** The names that the code uses are those of the diagram. */
class PaymentExecutionNamesTests {

    private final BpmnFile file = BpmnFile.of(PaymentExecution.KEY);

    @Test
    void theProcessBearsTheKeyByWhichItIsCalled() {
        assertThat(file.process().getId()).isEqualTo(PaymentExecution.KEY);
        assertThat(BpmnFile.of("ClaimHandling").elements(CallActivity.class)).extracting(CallActivity::getCalledElement)
                .contains(PaymentExecution.KEY);
    }

    @Test
    void gatewayReadsTheVariableThatTheCodeSets() {
        assertThat(file.elements(ConditionExpression.class)).extracting(ConditionExpression::getTextContent)
                .containsExactly("${" + PaymentExecution.Variable.PAID + "}");
    }

    @Test
    void messagesAreThoseThatTheCodeSends() {
        assertThat(file.elements(Message.class)).extracting(Message::getName)
                .containsExactlyInAnyOrder(PaymentExecution.Message.BANK_REPORTED, PaymentExecution.Message.PAYMENT_RETURNED);
    }
}
