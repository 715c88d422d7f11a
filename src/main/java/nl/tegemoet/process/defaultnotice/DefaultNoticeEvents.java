package nl.tegemoet.process.defaultnotice;

import java.util.Map;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.penalty.DefaultNoticeJudged;
import nl.tegemoet.penalty.DefaultNoticeReceived;
import nl.tegemoet.penalty.PenaltyCountEnded;
import nl.tegemoet.process.TaskKind;
import nl.tegemoet.process.defaultnotice.DefaultNotice.Message;
import nl.tegemoet.process.defaultnotice.DefaultNotice.Variable;
import nl.tegemoet.process.engine.OpenTasks;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Moves a default notice on when something happened to it, in the transaction of what happened. */
@Component
public class DefaultNoticeEvents {

    private static final Actor PROCESS = Actor.system("process");

    private final RuntimeService processes;
    private final OpenTasks tasks;
    private final CurrentActor currentActor;

    DefaultNoticeEvents(RuntimeService processes, OpenTasks tasks, CurrentActor currentActor) {
        this.processes = processes;
        this.tasks = tasks;
        this.currentActor = currentActor;
    }

    @EventListener
    void on(DefaultNoticeReceived event) {
        processes.startProcessInstanceByKey(DefaultNotice.KEY, event.claim().toString(), Map.of(Variable.CLAIM_ID, event.claim().toString(),
                Variable.NOTICE_ID, event.notice().toString(), Variable.TO_JUDGE, event.toJudge()));
    }

    @EventListener
    void on(DefaultNoticeJudged event) {
        tasks.complete(event.claim(), TaskKind.JUDGE_NOTICE, Variable.NOTICE_ID, event.notice().toString(), Map.of());
    }

    /**
     * At the end of the transaction, as the claim's own process does. A notice that does not wait yet is not forgotten: the step that
     * confirms it looks whether the decision is there, and the same lock keeps the two apart.
     */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void goOnAfter(PenaltyCountEnded event) {
        currentActor.runAs(PROCESS, () -> processes.createMessageCorrelation(Message.CLAIM_DECIDED)
                .processInstanceBusinessKey(event.claim().toString())
                .processInstanceVariableEquals(Variable.NOTICE_ID, event.notice().toString())
                .correlateAllWithResult());
    }
}
