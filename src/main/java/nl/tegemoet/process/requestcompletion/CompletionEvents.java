package nl.tegemoet.process.requestcompletion;

import java.util.Map;
import nl.tegemoet.claim.CompletionCourseChosen;
import nl.tegemoet.claim.QuestionAnswered;
import nl.tegemoet.decision.DecisionKind;
import nl.tegemoet.decision.DecisionSigned;
import nl.tegemoet.decision.NonProcessingProposed;
import nl.tegemoet.decision.NonProcessingSentBack;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.process.TaskKind;
import nl.tegemoet.process.engine.OpenTasks;
import nl.tegemoet.process.requestcompletion.RequestCompletion.Message;
import nl.tegemoet.process.requestcompletion.RequestCompletion.Variable;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/** Moves the completion of a claim on when the applicant answered or somebody chose its course, in the transaction of what happened. */
@Component
public class CompletionEvents {

    private final RuntimeService processes;
    private final OpenTasks tasks;
    private final CurrentActor currentActor;

    CompletionEvents(RuntimeService processes, OpenTasks tasks, CurrentActor currentActor) {
        this.processes = processes;
        this.tasks = tasks;
        this.currentActor = currentActor;
    }

    /**
     * Wherever the claim waits for its answer, in time or late; an answer to a claim that has gone on is kept, and moves nothing.
     *
     * @throws ConcurrencyFailureException if the claim made another step in this very moment, as when its term ended; the answer is then
     *                                     tried again, and finds the claim one step further
     */
    @EventListener
    void on(QuestionAnswered event) {
        try {
            processes.createMessageCorrelation(Message.APPLICANT_ANSWERED).processInstanceBusinessKey(event.claim().toString())
                    .correlateAllWithResult();
        } catch (ProcessEngineException anotherStepFirst) {
            throw new ConcurrencyFailureException("The claim made another step in this moment", anotherStepFirst);
        }
    }

    @EventListener
    void on(CompletionCourseChosen event) {
        tasks.complete(event.claim(), TaskKind.CHOOSE_COURSE,
                Map.of(Variable.NOT_PROCESS, false, Variable.GO_ON, !event.furtherTerm()));
    }

    @EventListener
    void on(NonProcessingProposed event) {
        var earlier = tasks.text(event.claim(), TaskKind.CHOOSE_COURSE, Variable.PROPOSERS);
        var proposer = currentActor.actor().id();
        tasks.complete(event.claim(), TaskKind.CHOOSE_COURSE,
                Map.of(Variable.NOT_PROCESS, true, Variable.GO_ON, false, Variable.PROPOSERS, earlier == null ? proposer : earlier + " " + proposer));
    }

    @EventListener
    void on(NonProcessingSentBack event) {
        tasks.complete(event.claim(), TaskKind.SIGN_NOT_PROCESSED, Map.of(Variable.NOT_PROCESSED, false));
    }

    @EventListener
    void on(DecisionSigned event) {
        if (event.kind() == DecisionKind.NOT_PROCESSED) {
            tasks.complete(event.claim(), TaskKind.SIGN_NOT_PROCESSED, Map.of(Variable.NOT_PROCESSED, true));
        }
    }
}
