package nl.tegemoet.process.decisionannouncement;

import static org.assertj.core.api.Assertions.assertThat;

import nl.tegemoet.process.BpmnFile;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.junit.jupiter.api.Test;

/** The names that the code uses are those of the diagram. */
class DecisionAnnouncementNamesTests {

    private final BpmnFile file = BpmnFile.of(DecisionAnnouncement.KEY);

    @Test
    void theProcessBearsTheKey() {
        assertThat(file.process().getId()).isEqualTo(DecisionAnnouncement.KEY);
    }

    @Test
    void messagesAreThoseThatTheCodeSends() {
        assertThat(file.elements(Message.class)).extracting(Message::getName)
                .containsExactly(DecisionAnnouncement.Message.DECISION_ANNOUNCED);
    }
}
