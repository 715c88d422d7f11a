package nl.tegemoet.process.paymentexecution;

import java.time.Clock;
import java.util.Date;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.kernel.DecisionId;
import nl.tegemoet.payment.Ordering;
import nl.tegemoet.process.engine.DueDate;
import nl.tegemoet.process.paymentexecution.PaymentExecution.Variable;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The day by which the amount has to be paid (betaaltermijn, Awb 4:87). */
@Component
class PaymentTerm implements DueDate {

    private static final Actor PROCESS = Actor.system("process");

    private final Ordering ordering;
    private final CurrentActor currentActor;
    private final Clock clock;

    PaymentTerm(Ordering ordering, CurrentActor currentActor, Clock clock) {
        this.ordering = ordering;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Looked up as the system, because the person who acts imports a file of the bank. */
    @Override
    public Date dueOn(DelegateExecution execution) {
        var decision = DecisionId.of((String) execution.getVariable(Variable.DECISION_ID));
        var day = currentActor.callAs(PROCESS, () -> ordering.payBy(decision));
        return DueDate.begin(day, clock);
    }
}
