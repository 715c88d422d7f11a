package nl.tegemoet.process;

import java.util.Arrays;
import java.util.Set;
import nl.tegemoet.deadline.ClockKind;
import nl.tegemoet.identity.Role;

/** A kind of work that a person can have on a claim: each user task of each diagram, once. */
public enum TaskKind {
    /** Volledigheid controleren, Awb 4:5. */
    CHECK_COMPLETENESS("Task_CheckCompleteness", false, ClockKind.DECISION, Role.CASEWORKER),
    /** Vervolg kiezen, Awb 4:5(1): more time, going on, or not processing the claim. */
    CHOOSE_COURSE("Task_ChooseCourse", false, ClockKind.NOT_PROCESSED_DECISION, Role.CASEWORKER),
    /** Besluit ondertekenen dat de aanvraag niet wordt behandeld, Awb 4:5(4), by another person than proposed it. */
    SIGN_NOT_PROCESSED("Task_SignNotProcessed", true, ClockKind.NOT_PROCESSED_DECISION, Role.REVIEWER, Role.TEAM_LEAD),
    /** Antwoord van een archief, rechtbank of instelling nakijken, Awb 3:2. */
    CHECK_EVIDENCE("Task_CheckEvidence", false, ClockKind.DECISION, Role.CASEWORKER, Role.TEAM_LEAD),
    /** Aanvraag beoordelen, Awb 3:2. */
    ASSESS("Task_Assess", false, ClockKind.DECISION, Role.CASEWORKER),
    /** Voorstel controleren, by another person than made the proposal. */
    REVIEW("Task_Review", true, ClockKind.DECISION, Role.REVIEWER),
    /** Kamer samenstellen, when the second reader disagrees, by a team lead who did not propose. */
    CONVENE_PANEL("Task_ConvenePanel", true, ClockKind.DECISION, Role.TEAM_LEAD),
    /** Oordeel vastleggen, by each member of the panel apart. */
    GIVE_OPINION("Task_GiveOpinion", true, ClockKind.DECISION, Role.REVIEWER, Role.TEAM_LEAD),
    /** Stem uitbrengen, by each member of the panel. */
    VOTE("Task_Vote", true, ClockKind.DECISION, Role.REVIEWER, Role.TEAM_LEAD),
    /** Uitkomst opschrijven, Awb 3:46, by the chair of the panel. */
    WRITE_OUTCOME("Task_WriteOutcome", true, ClockKind.DECISION, Role.REVIEWER, Role.TEAM_LEAD),
    /** Aanvrager bellen over een voornemen tot afwijzing, Awb 4:9. */
    CALL_APPLICANT("Task_CallApplicant", false, ClockKind.DECISION, Role.CASEWORKER),
    /** Reactie opnemen van wie het liever vertelt, Awb 4:9. */
    HEAR_VIEWS("Task_HearViews", false, ClockKind.DECISION, Role.CASEWORKER),
    /** Besluit ondertekenen, Awb 10:10, by another person than made the proposal. */
    SIGN_DECISION("Task_SignDecision", true, ClockKind.DECISION, Role.REVIEWER, Role.TEAM_LEAD),
    /** Besluit medeondertekenen, Wsg 8(1): the second signature under the hardship clause. */
    COSIGN_DECISION("Task_CosignDecision", true, ClockKind.DECISION, Role.REVIEWER, Role.TEAM_LEAD),
    /** Verbetering bevestigen: a slip in the letter of a decision, by another person than put it right. */
    CONFIRM_CORRECTION("Task_ConfirmCorrection", true, ClockKind.OBJECTION, Role.REVIEWER, Role.TEAM_LEAD),
    /** Rekening corrigeren, Awb 4:89. */
    CORRECT_ACCOUNT("Task_CorrectAccount", false, ClockKind.PAYMENT, Role.CASEWORKER),
    /** Ingebrekestelling beoordelen, Awb 4:17(5). */
    JUDGE_NOTICE("Task_JudgeNotice", false, ClockKind.PENALTY, Role.CASEWORKER),
    /** Dwangsombesluit voorbereiden, Awb 4:18. */
    PREPARE_PENALTY("Task_PreparePenalty", false, ClockKind.PENALTY_DECISION, Role.CASEWORKER),
    /** Dwangsombesluit ondertekenen, Awb 10:10, by another person than prepared it. */
    SIGN_PENALTY("Task_SignPenalty", true, ClockKind.PENALTY_DECISION, Role.REVIEWER, Role.TEAM_LEAD);

    private final String taskId;
    private final boolean secondReader;
    private final ClockKind clock;
    private final Set<Role> roles;

    TaskKind(String taskId, boolean secondReader, ClockKind clock, Role... roles) {
        this.taskId = taskId;
        this.secondReader = secondReader;
        this.clock = clock;
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

    /** Whether it is for one person by name, as the work of a member of a panel is: nobody takes it, hands it on or gives it back. */
    public boolean personal() {
        return this == GIVE_OPINION || this == VOTE || this == WRITE_OUTCOME;
    }

    /** The term within which it must be done. */
    public ClockKind clock() {
        return clock;
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
