package nl.tegemoet.process.paneldecision;

import java.util.Map;
import nl.tegemoet.assessment.PanelConvened;
import nl.tegemoet.assessment.PanelDecided;
import nl.tegemoet.assessment.PanelMemberReplaced;
import nl.tegemoet.assessment.PanelOpinionGiven;
import nl.tegemoet.assessment.PanelVoteCast;
import nl.tegemoet.process.TaskKind;
import nl.tegemoet.process.engine.OpenTasks;
import nl.tegemoet.process.paneldecision.PanelDecision.Message;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Moves a panel on when its members did something, or one of them was replaced; in the transaction of what happened. */
@Component
public class PanelEvents {

    private final RuntimeService processes;
    private final OpenTasks tasks;

    PanelEvents(RuntimeService processes, OpenTasks tasks) {
        this.processes = processes;
        this.tasks = tasks;
    }

    @EventListener
    void on(PanelConvened event) {
        tasks.complete(event.claim(), TaskKind.CONVENE_PANEL, Map.of());
    }

    @EventListener
    void on(PanelOpinionGiven event) {
        tasks.complete(event.claim(), TaskKind.GIVE_OPINION, Map.of());
    }

    @EventListener
    void on(PanelVoteCast event) {
        tasks.complete(event.claim(), TaskKind.VOTE, Map.of());
    }

    @EventListener
    void on(PanelDecided event) {
        tasks.complete(event.claim(), TaskKind.WRITE_OUTCOME, Map.of());
    }

    /** The newcomer reads apart, and then all vote again. */
    @EventListener
    void on(PanelMemberReplaced event) {
        processes.createMessageCorrelation(Message.MEMBER_REPLACED).processInstanceBusinessKey(event.claim().toString()).correlate();
    }
}
