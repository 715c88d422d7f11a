package nl.tegemoet.process.penaltydecision;

import java.util.Map;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.penalty.JudgementSetAside;
import nl.tegemoet.penalty.PenaltyAnnounced;
import nl.tegemoet.penalty.PenaltyPrepared;
import nl.tegemoet.penalty.PenaltyReviewed;
import nl.tegemoet.process.TaskKind;
import nl.tegemoet.process.engine.OpenTasks;
import nl.tegemoet.process.penaltydecision.PenaltyDecision.Message;
import nl.tegemoet.process.penaltydecision.PenaltyDecision.Variable;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Moves a decision on a penalty on when somebody prepared, signed or announced it, in the transaction in which they did. */
@Component
public class PenaltyDecisionEvents {

    private static final Actor PROCESS = Actor.system("process");

    private final RuntimeService processes;
    private final OpenTasks tasks;
    private final CurrentActor currentActor;

    PenaltyDecisionEvents(RuntimeService processes, OpenTasks tasks, CurrentActor currentActor) {
        this.processes = processes;
        this.tasks = tasks;
        this.currentActor = currentActor;
    }

    @EventListener
    void on(PenaltyPrepared event) {
        var earlier = tasks.text(event.claim(), TaskKind.PREPARE_PENALTY, Variable.PROPOSERS);
        var preparer = currentActor.actor().id();
        tasks.complete(event.claim(), TaskKind.PREPARE_PENALTY, Variable.NOTICE_ID, event.notice().toString(),
                Map.of(Variable.PREPARED, true, Variable.PROPOSERS, earlier == null ? preparer : earlier + " " + preparer));
    }

    @EventListener
    void on(JudgementSetAside event) {
        tasks.complete(event.claim(), TaskKind.PREPARE_PENALTY, Variable.NOTICE_ID, event.notice().toString(), Map.of(Variable.PREPARED, false));
    }

    @EventListener
    void on(PenaltyReviewed event) {
        tasks.complete(event.claim(), TaskKind.SIGN_PENALTY, Variable.NOTICE_ID, event.notice().toString(),
                Map.of(Variable.SIGNED, event.signed()));
    }

    /** At the end of the transaction, because a letter on My claim leaves in the very step that sends it: by then the process waits for it. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void goOnAfter(PenaltyAnnounced event) {
        currentActor.runAs(PROCESS, () -> processes.createMessageCorrelation(Message.PENALTY_ANNOUNCED)
                .processInstanceBusinessKey(event.claim().toString())
                .processInstanceVariableEquals(Variable.NOTICE_ID, event.notice().toString())
                .setVariable(Variable.DUE, event.due())
                .setVariable(Variable.DECISION_ID, event.decision().toString())
                .correlateAllWithResult());
    }
}
