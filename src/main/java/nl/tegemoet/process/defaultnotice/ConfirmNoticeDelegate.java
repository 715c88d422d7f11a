package nl.tegemoet.process.defaultnotice;

import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.penalty.DefaultNoticeId;
import nl.tegemoet.penalty.Defaulting;
import nl.tegemoet.penalty.NoticeState;
import nl.tegemoet.process.defaultnotice.DefaultNotice.Variable;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Ontvangst bevestigen: letter L17, and how the notice stands (Awb 4:17). */
@Component
class ConfirmNoticeDelegate implements JavaDelegate {

    private final Defaulting defaulting;

    ConfirmNoticeDelegate(Defaulting defaulting) {
        this.defaulting = defaulting;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var state = defaulting.answer(ClaimId.of(execution.getProcessBusinessKey()),
                DefaultNoticeId.of((String) execution.getVariable(Variable.NOTICE_ID)));
        execution.setVariable(Variable.COUNTS, state == NoticeState.COUNTING);
        execution.setVariable(Variable.TO_DECIDE, state == NoticeState.COUNTED || state == NoticeState.NONE_DUE);
    }
}
