package nl.tegemoet.process.claimhandling;

import nl.tegemoet.process.SecondReaderMustDiffer;
import nl.tegemoet.process.TaskKind;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Guards the four eyes in the engine itself: whichever way a task is taken, assigned or completed, it never ends up with the person who
 * made the proposal.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SecondReaderListener implements TaskListener {

    @Override
    public void notify(DelegateTask task) {
        if (!EVENTNAME_DELETE.equals(task.getEventName())) {
            SecondReaderMustDiffer.check(TaskKind.ofTask(task.getTaskDefinitionKey()),
                    (String) task.getVariable(ClaimHandling.Variable.ASSESSOR), task.getAssignee());
        }
    }
}
