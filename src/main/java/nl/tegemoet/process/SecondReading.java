package nl.tegemoet.process;

import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** Asks, before work comes into somebody's hands, whether that person made a proposal on the claim. */
@Component
public class SecondReading {

    /** The process variable with the ids of all who made a proposal on the claim, separated by spaces; set by the server only. */
    public static final String PROPOSERS = "proposers";

    private final TaskService tasks;

    SecondReading(TaskService tasks) {
        this.tasks = tasks;
    }

    /** @throws SecondReaderMustDiffer if this work is for somebody else than this person */
    void check(String taskId, TaskKind kind, String person) {
        SecondReaderMustDiffer.check(kind, proposers(taskId), person);
    }

    boolean allows(String taskId, TaskKind kind, String person) {
        return !kind.secondReader() || !SecondReaderMustDiffer.applies(proposers(taskId), person);
    }

    private String proposers(String taskId) {
        return (String) tasks.getVariable(taskId, PROPOSERS);
    }
}
