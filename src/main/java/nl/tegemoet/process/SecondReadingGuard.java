package nl.tegemoet.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Guards the four eyes in the engine itself: whichever way a task is assigned or completed, it never ends up with a person who made a
 * proposal on the claim.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SecondReadingGuard implements TaskListener {

    @Override
    public void notify(DelegateTask task) {
        if (!EVENTNAME_DELETE.equals(task.getEventName())) {
            SecondReaderMustDiffer.check(TaskKind.ofTask(task.getTaskDefinitionKey()),
                    (String) task.getVariable(SecondReading.PROPOSERS), task.getAssignee());
        }
    }
}
