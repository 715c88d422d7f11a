package nl.tegemoet.process.evidencegathering;

import java.util.Map;
import java.util.UUID;
import nl.tegemoet.claim.ClaimWithdrawn;
import nl.tegemoet.decision.DecisionAnnounced;
import nl.tegemoet.evidence.EvidenceArrived;
import nl.tegemoet.evidence.EvidenceChecked;
import nl.tegemoet.evidence.EvidenceRequestLapsed;
import nl.tegemoet.evidence.EvidenceRequested;
import nl.tegemoet.evidence.Gathering;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.process.TaskKind;
import nl.tegemoet.process.engine.OpenTasks;
import nl.tegemoet.process.evidencegathering.EvidenceGathering.Message;
import nl.tegemoet.process.evidencegathering.EvidenceGathering.Variable;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/** Starts the course of a request beside that of the claim, moves it on and ends it, in the transaction of what happened. */
@Component
public class EvidenceEvents {

    private static final Actor PROCESS = Actor.system("process");

    private final RuntimeService processes;
    private final OpenTasks tasks;
    private final Gathering gathering;
    private final CurrentActor currentActor;

    EvidenceEvents(RuntimeService processes, OpenTasks tasks, Gathering gathering, CurrentActor currentActor) {
        this.processes = processes;
        this.tasks = tasks;
        this.gathering = gathering;
        this.currentActor = currentActor;
    }

    @EventListener
    void on(EvidenceRequested event) {
        processes.startProcessInstanceByKey(EvidenceGathering.KEY, event.claim().toString(),
                Map.of(Variable.CLAIM_ID, event.claim().toString(), Variable.REQUEST_ID, event.request().toString()));
    }

    /** @throws ConcurrencyFailureException if the request does not wait in this very moment, as when its letter is being ordered */
    @EventListener
    void on(EvidenceArrived event) {
        if (tell(event.claim(), event.request(), Message.EVIDENCE_ARRIVED) == 0) {
            throw new ConcurrencyFailureException("The request made another step meanwhile");
        }
    }

    @EventListener
    void on(EvidenceChecked event) {
        tasks.complete(event.claim(), TaskKind.CHECK_EVIDENCE, Variable.REQUEST_ID, event.request().toString(),
                Map.of(Variable.REQUEST_DONE, event.done()));
    }

    @EventListener
    void on(EvidenceRequestLapsed event) {
        tell(event.claim(), event.request(), Message.REQUEST_LAPSED);
    }

    @EventListener
    void on(DecisionAnnounced event) {
        stop(event.claim());
    }

    @EventListener
    void on(ClaimWithdrawn event) {
        stop(event.claim());
    }

    private void stop(ClaimId claim) {
        currentActor.runAs(PROCESS, () -> gathering.stop(claim));
    }

    private int tell(ClaimId claim, UUID request, String message) {
        return processes.createMessageCorrelation(message).processInstanceBusinessKey(claim.toString())
                .processInstanceVariableEquals(Variable.REQUEST_ID, request.toString()).correlateAllWithResult().size();
    }
}
