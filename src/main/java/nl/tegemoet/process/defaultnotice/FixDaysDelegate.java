package nl.tegemoet.process.defaultnotice;

import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.penalty.DefaultNoticeId;
import nl.tegemoet.penalty.Defaulting;
import nl.tegemoet.penalty.NoticeState;
import nl.tegemoet.process.defaultnotice.DefaultNotice.Variable;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Dagen vaststellen (Awb 4:17): what the clock says, whichever came first, the decision or the end of the days. */
@Component
class FixDaysDelegate implements JavaDelegate {

    private final Defaulting defaulting;

    FixDaysDelegate(Defaulting defaulting) {
        this.defaulting = defaulting;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var state = defaulting.fixDays(ClaimId.of(execution.getProcessBusinessKey()),
                DefaultNoticeId.of((String) execution.getVariable(Variable.NOTICE_ID)));
        execution.setVariable(Variable.DAYS_DUE, state == NoticeState.COUNTED);
    }
}
