package nl.tegemoet.process.engine;

import java.util.Map;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.process.StalePage;
import nl.tegemoet.process.TaskKind;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Completes the task that the acting person holds on a claim, in the transaction in which they did the work. */
@Component
public class OpenTasks {

    private final TaskService tasks;
    private final CurrentActor currentActor;

    OpenTasks(TaskService tasks, CurrentActor currentActor) {
        this.tasks = tasks;
        this.currentActor = currentActor;
    }

    /**
     * @param answers the variables that the next gateway asks for
     * @throws StalePage if the acting person does not, or no longer, hold this work
     */
    public void complete(ClaimId claim, TaskKind kind, Map<String, Object> answers) {
        try {
            tasks.complete(held(claim, kind).getId(), answers);
        } catch (OptimisticLockingException somebodyElseFirst) {
            throw new StalePage(kind);
        }
    }

    /** A variable as the task sees it; null if it has no value. */
    public String text(ClaimId claim, TaskKind kind, String variable) {
        return (String) tasks.getVariable(held(claim, kind).getId(), variable);
    }

    private Task held(ClaimId claim, TaskKind kind) {
        var found = tasks.createTaskQuery().processInstanceBusinessKey(claim.toString()).taskDefinitionKey(kind.taskId())
                .taskAssignee(currentActor.actor().id()).active().listPage(0, 2);
        if (found.size() != 1) {
            throw new StalePage(kind);
        }
        return found.get(0);
    }
}
