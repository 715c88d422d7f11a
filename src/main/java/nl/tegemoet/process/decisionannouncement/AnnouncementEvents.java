package nl.tegemoet.process.decisionannouncement;

import java.util.Map;
import nl.tegemoet.decision.Deciding;
import nl.tegemoet.decision.DecisionAnnounced;
import nl.tegemoet.decision.DecisionCosigned;
import nl.tegemoet.decision.DecisionReleased;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.process.TaskKind;
import nl.tegemoet.process.decisionannouncement.DecisionAnnouncement.Message;
import nl.tegemoet.process.decisionannouncement.DecisionAnnouncement.Variable;
import nl.tegemoet.process.engine.OpenTasks;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Moves an announcement on, in the transaction of what happened. */
@Component
class AnnouncementEvents {

    private static final Actor PROCESS = Actor.system("process");

    private final RuntimeService processes;
    private final Deciding deciding;
    private final OpenTasks tasks;
    private final CurrentActor currentActor;

    AnnouncementEvents(RuntimeService processes, Deciding deciding, OpenTasks tasks, CurrentActor currentActor) {
        this.processes = processes;
        this.deciding = deciding;
        this.tasks = tasks;
        this.currentActor = currentActor;
    }

    @EventListener
    void on(DecisionCosigned event) {
        tasks.complete(event.claim(), TaskKind.COSIGN_DECISION, Map.of());
    }

    /** A decision that was held back past its moment is sent now; before its moment it waits for that. */
    @EventListener
    void on(DecisionReleased event) {
        if (awaitsItsLetter(event.claim())) {
            currentActor.runAs(PROCESS, () -> deciding.announce(event.claim()));
        }
    }

    private boolean awaitsItsLetter(ClaimId claim) {
        return processes.createExecutionQuery().processInstanceBusinessKey(claim.toString())
                .messageEventSubscriptionName(Message.DECISION_ANNOUNCED).count() > 0;
    }

    /**
     * At the end of the transaction, because a letter on My claim leaves in the very step that sends it: by then the claim waits for it.
     */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void goOnAfter(DecisionAnnounced event) {
        currentActor.runAs(PROCESS, () -> processes.createMessageCorrelation(Message.DECISION_ANNOUNCED)
                .processInstanceBusinessKey(event.claim().toString()).setVariable(Variable.GRANTED, event.grant()).correlateAllWithResult());
    }
}
