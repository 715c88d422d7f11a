package nl.tegemoet.process;

import java.util.Objects;
import nl.tegemoet.identity.CurrentActor;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Keeps work that is for one person by name with that person, whichever way it is assigned or completed: nobody writes down what a member
 * of a panel thinks but the member. Who is kept out of the claim holds it no more, and it then waits until that person is replaced.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class PersonalWork implements TaskListener {

    /** The variable of the task with the user name of the one it is for; set by the process only. */
    public static final String PERSON = "member";

    private final ObjectProvider<TaskService> tasks;
    private final CurrentActor currentActor;

    PersonalWork(ObjectProvider<TaskService> tasks, CurrentActor currentActor) {
        this.tasks = tasks;
        this.currentActor = currentActor;
    }

    @Override
    public void notify(DelegateTask task) {
        var kind = TaskKind.ofTask(task.getTaskDefinitionKey());
        if (!kind.personal() || EVENTNAME_DELETE.equals(task.getEventName())) {
            return;
        }
        var person = task.getVariable(PERSON);
        if (task.getAssignee() != null) {
            require(kind, Objects.equals(person, task.getAssignee()));
        }
        if (EVENTNAME_COMPLETE.equals(task.getEventName())) {
            require(kind, Objects.equals(person, currentActor.actor().id()));
        }
    }

    /** @throws ForSomebodyElse if this work is for another person by name */
    void check(String taskId, TaskKind kind, String person) {
        require(kind, allows(taskId, kind, person));
    }

    boolean allows(String taskId, TaskKind kind, String person) {
        return !kind.personal() || person.equals(tasks.getObject().getVariable(taskId, PERSON));
    }

    private static void require(TaskKind kind, boolean theirs) {
        if (!theirs) {
            throw new ForSomebodyElse(kind);
        }
    }
}
