package nl.tegemoet.process;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import nl.tegemoet.assessment.PanelConvened;
import nl.tegemoet.assessment.PanelMemberReplaced;
import nl.tegemoet.claim.Claims;
import nl.tegemoet.claim.PriorityChanged;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.kernel.ClaimId;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the worklist in step with the engine: called for each task of a person, in the engine's own transaction. */
@Component
class WorkRecording implements TaskListener {

    private static final Actor WORKLIST = Actor.system("worklist");

    private final WorkItems items;
    private final ClaimTeams teams;
    private final Claims claims;
    private final CurrentActor currentActor;
    private final Clock clock;

    WorkRecording(WorkItems items, ClaimTeams teams, Claims claims, CurrentActor currentActor, Clock clock) {
        this.items = items;
        this.teams = teams;
        this.claims = claims;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        switch (task.getEventName()) {
            case EVENTNAME_CREATE -> record(task.getId(), task.getTaskDefinitionKey(),
                    ClaimId.of(task.getExecution().getProcessBusinessKey()), task.getAssignee(), task.getCreateTime(), task.getDueDate());
            case EVENTNAME_ASSIGNMENT -> items.hold(task.getId(), task.getAssignee());
            default -> items.remove(task.getId());
        }
    }

    @EventListener
    void on(PriorityChanged event) {
        items.prioritise(event.claim(), event.priority());
    }

    /** The process hands its members their work; the list knows them by name from here. */
    @EventListener
    void on(PanelConvened event) {
        event.members().forEach(member -> items.remember(member.id(), member.displayName()));
    }

    @EventListener
    void on(PanelMemberReplaced event) {
        items.remember(event.newcomer().id(), event.newcomer().displayName());
    }

    /**
     * Writes one open task down, its age in whole seconds as the engine keeps it. The claim is looked up as the system, because the person
     * who acts may be the applicant.
     */
    void record(String taskId, String taskKey, ClaimId claim, String assignee, Date created, Date due) {
        var summary = currentActor.callAs(WORKLIST, () -> claims.summary(claim));
        items.put(new WorkItem(taskId, claim, summary.number(), TaskKind.ofTask(taskKey), summary.personLabel(), teams.of(claim), assignee,
                null, created.toInstant().truncatedTo(ChronoUnit.SECONDS), due == null ? null : LocalDate.ofInstant(due.toInstant(), clock.getZone()),
                summary.priority()));
    }
}
