package nl.tegemoet.process;

import nl.tegemoet.identity.CurrentActor;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Guards the four eyes in the engine itself: whichever way a task is assigned or completed, it is never by a person who made a proposal on
 * the claim.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SecondReadingGuard implements TaskListener {

    private final CurrentActor currentActor;

    SecondReadingGuard(CurrentActor currentActor) {
        this.currentActor = currentActor;
    }

    @Override
    public void notify(DelegateTask task) {
        if (EVENTNAME_DELETE.equals(task.getEventName())) {
            return;
        }
        var kind = TaskKind.ofTask(task.getTaskDefinitionKey());
        var proposers = (String) task.getVariable(SecondReading.PROPOSERS);
        SecondReaderMustDiffer.check(kind, proposers, task.getAssignee());
        if (EVENTNAME_COMPLETE.equals(task.getEventName())) {
            SecondReaderMustDiffer.check(kind, proposers, currentActor.actor().id());
        }
    }
}
