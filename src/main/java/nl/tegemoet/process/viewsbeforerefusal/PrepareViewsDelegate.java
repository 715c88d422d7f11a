package nl.tegemoet.process.viewsbeforerefusal;

import nl.tegemoet.decision.AskingViews;
import nl.tegemoet.decision.ViewsCourse;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.process.viewsbeforerefusal.ViewsBeforeRefusal.Variable;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Reactie voorbereiden: whether the applicant has to be asked, and how that begins. */
@Component
class PrepareViewsDelegate implements JavaDelegate {

    private final AskingViews asking;

    PrepareViewsDelegate(AskingViews asking) {
        this.asking = asking;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var course = asking.prepare(ClaimId.of(execution.getProcessBusinessKey()));
        execution.setVariable(Variable.VIEWS_NEEDED, course != ViewsCourse.NONE);
        execution.setVariable(Variable.CALL_FIRST, course == ViewsCourse.CALL_FIRST);
    }
}
