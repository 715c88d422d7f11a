package nl.tegemoet.process.engine;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** A day by which a step has to be taken, as a diagram asks for it: {@code ${decisionTerm.dueOn(execution)}}. */
public interface DueDate {

    Date dueOn(DelegateExecution execution);
}
