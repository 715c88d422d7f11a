package nl.tegemoet.process.engine;

import java.util.List;
import java.util.Map;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.process.StalePage;
import nl.tegemoet.process.TaskKind;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
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
        complete(held(claim, kind), kind, answers);
    }

    /**
     * The same, where a claim can have more work of one kind: only the task in which this variable has this value.
     *
     * @throws StalePage if the acting person does not hold that one
     */
    public void complete(ClaimId claim, TaskKind kind, String variable, String value, Map<String, Object> answers) {
        var task = find(claim, kind).stream().filter(held -> value.equals(tasks.getVariable(held.getId(), variable))).findFirst()
                .orElseThrow(() -> new StalePage(kind));
        complete(task, kind, answers);
    }

    /**
     * Completes every task of this kind that the acting person holds on the claim.
     *
     * @throws StalePage if they hold none
     */
    public void completeAll(ClaimId claim, TaskKind kind, Map<String, Object> answers) {
        var held = find(claim, kind);
        if (held.isEmpty()) {
            throw new StalePage(kind);
        }
        held.forEach(task -> complete(task, kind, answers));
    }

    /** @throws StalePage if the acting person does not, or no longer, hold this work */
    public void check(ClaimId claim, TaskKind kind) {
        held(claim, kind);
    }

    private void complete(Task task, TaskKind kind, Map<String, Object> answers) {
        try {
            tasks.complete(task.getId(), answers);
        } catch (OptimisticLockingException | NullValueException somebodyElseFirst) {
            // it changed while it was being completed, or was gone between finding and completing it
            throw new StalePage(kind);
        }
    }

    /** A variable as the task sees it; null if it has no value. */
    public String text(ClaimId claim, TaskKind kind, String variable) {
        return (String) tasks.getVariable(held(claim, kind).getId(), variable);
    }

    private Task held(ClaimId claim, TaskKind kind) {
        var found = find(claim, kind);
        if (found.size() != 1) {
            throw new StalePage(kind);
        }
        return found.get(0);
    }

    private List<Task> find(ClaimId claim, TaskKind kind) {
        return tasks.createTaskQuery().processInstanceBusinessKey(claim.toString()).taskDefinitionKey(kind.taskId())
                .taskAssignee(currentActor.actor().id()).active().listPage(0, 10);
    }
}
