package nl.tegemoet.process;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.tegemoet.kernel.ClaimId;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Makes the worklist anew from the open tasks of the engine, page by page; best done when nobody is at work. */
@Component
class WorkRebuilding {

    private static final int PAGE = 500;

    private final WorkItems items;
    private final WorkRecording recording;
    private final TaskService tasks;
    private final RuntimeService processes;

    WorkRebuilding(WorkItems items, WorkRecording recording, TaskService tasks, RuntimeService processes) {
        this.items = items;
        this.recording = recording;
        this.tasks = tasks;
        this.processes = processes;
    }

    int rebuild() {
        items.removeAll();
        var done = 0;
        for (var page = page(done); !page.isEmpty(); page = page(done)) {
            var claims = claims(page);
            page.forEach(task -> recording.record(task.getId(), task.getTaskDefinitionKey(), claims.get(task.getProcessInstanceId()),
                    task.getAssignee(), task.getCreateTime(), task.getDueDate()));
            done += page.size();
        }
        return done;
    }

    private List<Task> page(int first) {
        return tasks.createTaskQuery().active().orderByTaskId().asc().listPage(first, PAGE);
    }

    private Map<String, ClaimId> claims(List<Task> page) {
        var instances = page.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet());
        return processes.createProcessInstanceQuery().processInstanceIds(instances).listPage(0, PAGE).stream()
                .collect(Collectors.toMap(ProcessInstance::getId, instance -> ClaimId.of(instance.getBusinessKey())));
    }
}
