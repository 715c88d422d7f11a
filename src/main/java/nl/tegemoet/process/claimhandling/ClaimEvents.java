package nl.tegemoet.process.claimhandling;

import java.util.HashMap;
import java.util.Map;
import nl.tegemoet.assessment.ProposalMade;
import nl.tegemoet.claim.ClaimSubmitted;
import nl.tegemoet.claim.ClaimWithdrawn;
import nl.tegemoet.claim.CompletenessJudged;
import nl.tegemoet.claim.Introducing;
import nl.tegemoet.claim.Outcome;
import nl.tegemoet.claim.Registering;
import nl.tegemoet.claim.StillIncomplete;
import nl.tegemoet.decision.DecisionAnnounced;
import nl.tegemoet.decision.DecisionKind;
import nl.tegemoet.decision.DecisionRecalled;
import nl.tegemoet.decision.DecisionSentBack;
import nl.tegemoet.decision.DecisionSigned;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.process.TaskKind;
import nl.tegemoet.process.WorkTaken;
import nl.tegemoet.process.claimhandling.ClaimHandling.Message;
import nl.tegemoet.process.claimhandling.ClaimHandling.Variable;
import nl.tegemoet.process.engine.OpenTasks;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Moves a claim on when something happened to it in another room. Each listener runs in the transaction of what happened: both are saved,
 * or neither.
 */
@Component
public class ClaimEvents {

    private final RuntimeService processes;
    private final OpenTasks tasks;
    private final Registering registering;
    private final Introducing introducing;
    private final CurrentActor currentActor;

    ClaimEvents(RuntimeService processes, OpenTasks tasks, Registering registering, Introducing introducing, CurrentActor currentActor) {
        this.processes = processes;
        this.tasks = tasks;
        this.registering = registering;
        this.introducing = introducing;
        this.currentActor = currentActor;
    }

    @EventListener
    void on(ClaimSubmitted event) {
        var variables = new HashMap<String, Object>();
        variables.put(Variable.CLAIM_ID, event.claim().toString());
        variables.put(Variable.ASSESSOR, null);
        variables.put(Variable.NEW_CLAIM, true);
        variables.put(Variable.ONE_READER, true);
        variables.put(Variable.ONE_SIGNATURE, true);
        processes.startProcessInstanceByKey(ClaimHandling.KEY, event.claim().toString(), variables);
    }

    /** Who checks or assesses the claim is whom the applicant can ask for. */
    @EventListener
    void on(WorkTaken event) {
        if (event.kind() == TaskKind.CHECK_COMPLETENESS || event.kind() == TaskKind.ASSESS) {
            introducing.handle(event.claim(), event.person(), event.name());
        }
    }

    @EventListener
    void on(CompletenessJudged event) {
        tasks.complete(event.claim(), TaskKind.CHECK_COMPLETENESS,
                event.complete() ? Map.of(Variable.COMPLETE, true) : Map.of(Variable.COMPLETE, false, Variable.ASK, true));
    }

    @EventListener
    void on(StillIncomplete event) {
        tasks.complete(event.claim(), TaskKind.CHECK_COMPLETENESS, Map.of(Variable.COMPLETE, false, Variable.ASK, false));
    }

    @EventListener
    void on(ProposalMade event) {
        var assessor = currentActor.actor().id();
        var earlier = tasks.text(event.claim(), TaskKind.ASSESS, Variable.PROPOSERS);
        tasks.complete(event.claim(), TaskKind.ASSESS,
                Map.of(Variable.ASSESSOR, assessor, Variable.PROPOSERS, earlier == null ? assessor : earlier + " " + assessor));
    }

    @EventListener
    void on(DecisionSigned event) {
        if (event.kind() != DecisionKind.NOT_PROCESSED) {
            tasks.complete(event.claim(), TaskKind.SIGN_DECISION, Map.of(Variable.ONE_SIGNATURE, !event.hardship()));
        }
    }

    /** The proposal was set aside; whoever made it makes another. */
    @EventListener
    void on(DecisionSentBack event) {
        tasks.check(event.claim(), TaskKind.SIGN_DECISION);
        tell(event.claim(), Message.NEW_PROPOSAL_NEEDED);
    }

    @EventListener
    void on(DecisionAnnounced event) {
        registering.decide(event.claim(), switch (event.kind()) {
            case GRANT -> Outcome.GRANTED;
            case REFUSAL -> Outcome.REFUSED;
            case NOT_PROCESSED -> Outcome.NOT_PROCESSED;
            case INADMISSIBLE -> Outcome.INADMISSIBLE;
        });
    }

    @EventListener
    void on(DecisionRecalled event) {
        tell(event.claim(), Message.DECISION_RECALLED);
    }

    @EventListener
    void on(ClaimWithdrawn event) {
        tell(event.claim(), Message.CLAIM_WITHDRAWN);
    }

    private void tell(ClaimId claim, String message) {
        processes.createMessageCorrelation(message).processInstanceBusinessKey(claim.toString()).correlate();
    }
}
