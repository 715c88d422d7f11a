package nl.tegemoet.process;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.ClaimId;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells which piece of work belongs to which request: a claim can have several answers to check at once. */
@Service
@Transactional(readOnly = true)
public class EvidenceWork {

    /** The process variable with the id of the request. */
    private static final String REQUEST_ID = "requestId";
    private static final int MOST = 100;

    private final TaskService tasks;
    private final WorkItems items;

    EvidenceWork(TaskService tasks, WorkItems items) {
        this.tasks = tasks;
        this.items = items;
    }

    /** The open work on answers from archives, courts and institutions, by the request. */
    @AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD, Role.OBJECTION_LAWYER, Role.AUDITOR})
    public Map<UUID, WorkItem> of(ClaimId claim) {
        var known = items.of(claim);
        var work = new LinkedHashMap<UUID, WorkItem>();
        tasks.createTaskQuery().processInstanceBusinessKey(claim.toString()).taskDefinitionKey(TaskKind.CHECK_EVIDENCE.taskId()).listPage(0, MOST)
                .forEach(task -> known.stream().filter(item -> item.taskId().equals(task.getId())).findFirst()
                        .ifPresent(item -> work.put(UUID.fromString((String) tasks.getVariable(task.getId(), REQUEST_ID)), item)));
        return work;
    }
}
