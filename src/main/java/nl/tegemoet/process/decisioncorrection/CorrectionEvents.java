package nl.tegemoet.process.decisioncorrection;

import java.util.Map;
import nl.tegemoet.decision.CorrectionJudged;
import nl.tegemoet.decision.CorrectionMade;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.process.TaskKind;
import nl.tegemoet.process.decisioncorrection.DecisionCorrection.Variable;
import nl.tegemoet.process.engine.OpenTasks;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Brings a correction to a second person, and moves it on once that person has looked, in the transaction in which they did. */
@Component
public class CorrectionEvents {

    private final RuntimeService processes;
    private final OpenTasks tasks;
    private final CurrentActor currentActor;

    CorrectionEvents(RuntimeService processes, OpenTasks tasks, CurrentActor currentActor) {
        this.processes = processes;
        this.tasks = tasks;
        this.currentActor = currentActor;
    }

    @EventListener
    void on(CorrectionMade event) {
        processes.startProcessInstanceByKey(DecisionCorrection.KEY, event.claim().toString(), Map.of(Variable.CLAIM_ID, event.claim().toString(),
                Variable.CORRECTION_ID, event.correction().toString(), Variable.PROPOSERS, currentActor.actor().id()));
    }

    @EventListener
    void on(CorrectionJudged event) {
        tasks.complete(event.claim(), TaskKind.CONFIRM_CORRECTION, Variable.CORRECTION_ID, event.correction().toString(),
                Map.of(Variable.CONFIRMED, event.confirmed()));
    }
}
