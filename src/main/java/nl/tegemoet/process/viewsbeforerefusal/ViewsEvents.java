package nl.tegemoet.process.viewsbeforerefusal;

import java.util.Map;
import nl.tegemoet.decision.ApplicantCalled;
import nl.tegemoet.decision.ViewsConcluded;
import nl.tegemoet.decision.WishedToTell;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.process.TaskKind;
import nl.tegemoet.process.engine.OpenTasks;
import nl.tegemoet.process.viewsbeforerefusal.ViewsBeforeRefusal.Message;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Moves a claim on when the applicant reacted to an intended refusal, or let the time pass; in the transaction of what happened. */
@Component
class ViewsEvents {

    private final RuntimeService processes;
    private final OpenTasks tasks;

    ViewsEvents(RuntimeService processes, OpenTasks tasks) {
        this.processes = processes;
        this.tasks = tasks;
    }

    @EventListener
    void on(ApplicantCalled event) {
        tasks.complete(event.claim(), TaskKind.CALL_APPLICANT, Map.of());
    }

    @EventListener
    void on(WishedToTell event) {
        tell(event.claim(), Message.WISHED_TO_TELL);
    }

    /**
     * Wherever the claim waits for the answer; where nobody waits it is kept, and moves nothing.
     *
     * @throws ConcurrencyFailureException if the claim made another step in this very moment, as when the term ended; the answer is then
     *                                     tried again, and finds the claim one step further
     */
    @EventListener
    void on(ViewsConcluded event) {
        switch (event.how()) {
            case ANSWERED -> tell(event.claim(), Message.VIEWS_GIVEN);
            case HEARD -> tasks.complete(event.claim(), TaskKind.HEAR_VIEWS, Map.of());
            case LAPSED -> { } // told by the process itself
        }
    }

    /** At the end of the transaction, because by then the claim waits for a signature, which does not come before the weighing. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void weighAfter(ViewsConcluded event) {
        if (event.toWeigh()) {
            tell(event.claim(), Message.NEW_PROPOSAL_NEEDED);
        }
    }

    private void tell(ClaimId claim, String message) {
        try {
            processes.createMessageCorrelation(message).processInstanceBusinessKey(claim.toString()).correlateAllWithResult();
        } catch (ProcessEngineException anotherStepFirst) {
            throw new ConcurrencyFailureException("The claim made another step in this moment", anotherStepFirst);
        }
    }
}
