package nl.tegemoet.process.penaltydecision;

import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.penalty.DefaultNoticeId;
import nl.tegemoet.penalty.Penalizing;
import nl.tegemoet.process.penaltydecision.PenaltyDecision.Variable;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Dwangsombesluit bekendmaken: letter L18 leaves at once, or waits for the post (Awb 3:41, 4:18). */
@Component
class AnnouncePenaltyDelegate implements JavaDelegate {

    private final Penalizing penalizing;

    AnnouncePenaltyDelegate(Penalizing penalizing) {
        this.penalizing = penalizing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        penalizing.announce(ClaimId.of(execution.getProcessBusinessKey()),
                DefaultNoticeId.of((String) execution.getVariable(Variable.NOTICE_ID)));
    }
}
