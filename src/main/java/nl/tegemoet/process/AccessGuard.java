package nl.tegemoet.process;

import nl.tegemoet.assessment.AccessEnded;
import nl.tegemoet.assessment.ClaimAccess;
import nl.tegemoet.kernel.ClaimId;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Keeps work on a claim out of the hands of who may not see it: what they hold goes back to the list, and nothing new comes to them. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class AccessGuard implements TaskListener {

    private final ClaimAccess access;
    private final WorkItems items;
    private final ObjectProvider<TaskService> tasks;

    AccessGuard(ClaimAccess access, WorkItems items, ObjectProvider<TaskService> tasks) {
        this.access = access;
        this.items = items;
        this.tasks = tasks;
    }

    /** A claim that is sent back would return to who made the proposal, whatever happened since. */
    @Override
    public void notify(DelegateTask task) {
        if (EVENTNAME_CREATE.equals(task.getEventName()) && task.getAssignee() != null
                && access.isBarred(task.getAssignee(), ClaimId.of(task.getExecution().getProcessBusinessKey()))) {
            task.setAssignee(null);
        }
    }

    @EventListener
    void on(AccessEnded event) {
        items.of(event.claim()).stream().filter(item -> !item.isFree() && access.isBarred(item.holderId(), event.claim()))
                .forEach(item -> tasks.getObject().setAssignee(item.taskId(), null));
    }
}
