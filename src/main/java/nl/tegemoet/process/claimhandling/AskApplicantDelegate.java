package nl.tegemoet.process.claimhandling;

import nl.tegemoet.claim.Asking;
import nl.tegemoet.claim.Question;
import nl.tegemoet.kernel.ClaimId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Aanvulling vragen (Awb 4:5): sees to it that there is a question to answer, for without one the claim would wait for ever. */
@Component
class AskApplicantDelegate implements JavaDelegate {

    private final Asking asking;

    AskApplicantDelegate(Asking asking) {
        this.asking = asking;
    }

    @Override
    public void execute(DelegateExecution execution) {
        if (asking.questions(ClaimId.of(execution.getProcessBusinessKey())).stream().noneMatch(Question::isOpen)) {
            throw new IllegalStateException("The applicant would wait for a question that was never asked");
        }
    }
}
