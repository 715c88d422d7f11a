package nl.tegemoet.process;

import java.util.Arrays;
import java.util.Set;
import nl.tegemoet.identity.Role;

/** A kind of work that a person can have on a claim: each user task of each diagram, once. */
public enum TaskKind {
    /** Volledigheid controleren, Awb 4:5. */
    CHECK_COMPLETENESS("Task_CheckCompleteness", false, Role.CASEWORKER),
    /** Aanvraag beoordelen, Awb 3:2. */
    ASSESS("Task_Assess", false, Role.CASEWORKER),
    /** Voorstel controleren, by another person than made the proposal. */
    REVIEW("Task_Review", true, Role.REVIEWER),
    /** Besluit ondertekenen, Awb 10:10, by another person than made the proposal. */
    SIGN_DECISION("Task_SignDecision", true, Role.REVIEWER, Role.TEAM_LEAD),
    /** Rekening corrigeren, Awb 4:89. */
    CORRECT_ACCOUNT("Task_CorrectAccount", false, Role.CASEWORKER);

    private final String taskId;
    private final boolean secondReader;
    private final Set<Role> roles;

    TaskKind(String taskId, boolean secondReader, Role... roles) {
        this.taskId = taskId;
        this.secondReader = secondReader;
        this.roles = Set.of(roles);
    }

    /** The id of the task in the diagram. */
    public String taskId() {
        return taskId;
    }

    /** Whether somebody else must do it than the person who made the proposal. */
    public boolean secondReader() {
        return secondReader;
    }

    /** Who may do it; in the diagram these are the candidate groups. */
    public Set<Role> roles() {
        return roles;
    }

    /** @throws IllegalArgumentException if no kind of work has this task id */
    public static TaskKind ofTask(String taskId) {
        return Arrays.stream(values()).filter(kind -> kind.taskId.equals(taskId)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No kind of work for task " + taskId));
    }
}
