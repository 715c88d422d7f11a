package nl.tegemoet.process;

import java.util.List;
import java.util.stream.Stream;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.kernel.ClaimId;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** Does by hand, in a test, what the job executor and the worklist's pages do: the system's work at once, and a person's when told. */
@Component
public class WorkByHand {

    private static final Actor ENGINE = Actor.system("engine");
    private static final Actor LEAD = TestActors.staff("tom", Role.TEAM_LEAD);

    private final RuntimeService processes;
    private final ManagementService management;
    private final Worklist worklist;
    private final CurrentActor currentActor;

    WorkByHand(RuntimeService processes, ManagementService management, Worklist worklist, CurrentActor currentActor) {
        this.processes = processes;
        this.management = management;
        this.worklist = worklist;
        this.currentActor = currentActor;
    }

    /** Carries out the engine's jobs for a claim but for its timers, until none is left that can be tried; a job that fails throws. */
    public void runJobs(ClaimId claim) {
        for (var jobs = openJobs(claim); !jobs.isEmpty(); jobs = openJobs(claim)) {
            jobs.forEach(job -> currentActor.runAs(ENGINE, () -> management.executeJob(job)));
        }
    }

    private List<String> openJobs(ClaimId claim) {
        return instances(claim).stream().flatMap(this::openJobs).map(Job::getId).toList();
    }

    private Stream<Job> openJobs(ProcessInstance instance) {
        // of the timers only the one that lets a decision go out: the others wait for a day of their own
        return Stream.concat(management.createJobQuery().processInstanceId(instance.getId()).messages().withRetriesLeft().list().stream(),
                management.createJobQuery().processInstanceId(instance.getId()).activityId("IntermediateEvent_MomentOfSending").list().stream());
    }

    /** Lets the timer of this event go off, whatever its day. */
    public void fire(ClaimId claim, String eventId) {
        var timer = timer(claim, eventId);
        currentActor.runAs(ENGINE, () -> management.executeJob(timer.getId()));
    }

    /** The timer of this event, which must be there. */
    public Job timer(ClaimId claim, String eventId) {
        return instances(claim).stream().flatMap(instance -> management.createJobQuery().processInstanceId(instance.getId()).activityId(eventId)
                .timers().list().stream()).findFirst().orElseThrow(() -> new AssertionError("No timer " + eventId));
    }

    public void take(ClaimId claim, TaskKind kind, Actor actor) {
        currentActor.runAs(actor, () -> worklist.take(work(claim, kind).taskId()));
    }

    public WorkItem work(ClaimId claim, TaskKind kind) {
        return currentActor.callAs(LEAD, () -> worklist.workOn(claim)).stream().filter(item -> item.kind() == kind).findFirst()
                .orElseThrow(() -> new AssertionError("No open " + kind));
    }

    public List<ProcessInstance> instances(ClaimId claim) {
        return processes.createProcessInstanceQuery().processInstanceBusinessKey(claim.toString()).list();
    }

    public ProcessInstance instance(ClaimId claim, String key) {
        return processes.createProcessInstanceQuery().processInstanceBusinessKey(claim.toString()).processDefinitionKey(key).singleResult();
    }
}
