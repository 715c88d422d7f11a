package nl.tegemoet.process;

import java.time.Clock;
import java.time.LocalDate;
import nl.tegemoet.deadline.ClockKind;
import nl.tegemoet.deadline.ClockStarted;
import nl.tegemoet.deadline.DueDateMoved;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.process.engine.DueDate;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Lets the engine follow the statutory clocks: when an entry in a ledger moves a last day, the open tasks of that claim, their rows on the
 * worklist and the timers move with it, in the same transaction. A timer asks for its date anew, by the expression in its diagram.
 */
@Component
public class FollowingClocks {

    /** More than one claim ever has of anything. */
    private static final int MOST = 100;

    private final TaskService tasks;
    private final RuntimeService processes;
    private final ManagementService jobs;
    private final WorkItems items;
    private final Clock clock;

    FollowingClocks(TaskService tasks, RuntimeService processes, ManagementService jobs, WorkItems items, Clock clock) {
        this.tasks = tasks;
        this.processes = processes;
        this.jobs = jobs;
        this.items = items;
        this.clock = clock;
    }

    @EventListener
    void on(ClockStarted event) {
        follow(event.claim(), event.kind(), event.due());
    }

    @EventListener
    void on(DueDateMoved event) {
        follow(event.claim(), event.kind(), event.due());
    }

    private void follow(ClaimId claim, ClockKind kind, LocalDate due) {
        tasks.createTaskQuery().processInstanceBusinessKey(claim.toString()).listPage(0, MOST).stream()
                .filter(task -> TaskKind.ofTask(task.getTaskDefinitionKey()).clock() == kind).forEach(task -> move(task, due));
        processes.createProcessInstanceQuery().processInstanceBusinessKey(claim.toString()).listPage(0, MOST).stream()
                .flatMap(instance -> jobs.createJobQuery().processInstanceId(instance.getId()).timers().listPage(0, MOST).stream())
                .filter(job -> follows(job, kind)).forEach(job -> jobs.recalculateJobDuedate(job.getId(), false));
    }

    private void move(Task task, LocalDate due) {
        task.setDueDate(DueDate.begin(due, clock));
        tasks.saveTask(task);
        items.due(task.getId(), due);
    }

    private boolean follows(Job timer, ClockKind kind) {
        var definition = jobs.createJobDefinitionQuery().jobDefinitionId(timer.getJobDefinitionId()).singleResult();
        return TimerKind.ofEvent(definition.getActivityId()).filter(known -> known.follows(kind)).isPresent();
    }
}
