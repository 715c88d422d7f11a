package nl.tegemoet.process;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.tegemoet.assessment.ProposalMade;
import nl.tegemoet.assessment.ProposalReviewed;
import nl.tegemoet.assessment.ReviewOutcome;
import nl.tegemoet.claim.ClaimKind;
import nl.tegemoet.claim.ClaimStatus;
import nl.tegemoet.claim.ClaimSubmitted;
import nl.tegemoet.claim.ClaimSummary;
import nl.tegemoet.claim.Priority;
import nl.tegemoet.claim.Claims;
import nl.tegemoet.claim.CompletenessJudged;
import nl.tegemoet.claim.CompletionCourseChosen;
import nl.tegemoet.claim.QuestionAnswered;
import nl.tegemoet.claim.StillIncomplete;
import nl.tegemoet.deadline.ClockKind;
import nl.tegemoet.deadline.Timekeeping;
import nl.tegemoet.decision.Announcement;
import nl.tegemoet.decision.Deciding;
import nl.tegemoet.decision.DecisionAnnounced;
import nl.tegemoet.decision.DecisionKind;
import nl.tegemoet.decision.DecisionSentBack;
import nl.tegemoet.decision.DecisionSigned;
import nl.tegemoet.decision.DecisionView;
import nl.tegemoet.decision.NonProcessingProposed;
import nl.tegemoet.decision.NonProcessingSentBack;
import nl.tegemoet.decision.Signature;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.ClaimNumber;
import nl.tegemoet.kernel.DecisionId;
import nl.tegemoet.kernel.Euro;
import nl.tegemoet.kernel.LetterId;
import nl.tegemoet.kernel.PersonId;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.mockito.stubbing.Stubber;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionOperations;

/** Walks claims through the processes as people do: takes the work from the worklist and lets the other rooms say what was done. */
@TestComponent
public class WalkedClaims {

    public static final Actor CARLA = TestActors.staff("carla", Role.CASEWORKER);
    public static final Actor ROSA = TestActors.staff("rosa", Role.REVIEWER);
    /** A person with two roles, who could otherwise read her own proposal again. */
    public static final Actor WILMA = TestActors.staff("wilma", Role.CASEWORKER, Role.REVIEWER);
    public static final Actor TOM = TestActors.staff("tom", Role.TEAM_LEAD);

    private static final LocalDate DUE = LocalDate.of(2027, 5, 24);

    private final WorkByHand hands;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;
    private final Claims claims;
    private final Deciding deciding;
    private final Timekeeping timekeeping;
    private final CurrentActor currentActor;

    WalkedClaims(WorkByHand hands, ApplicationEventPublisher events, TransactionOperations transaction, Claims claims,
            Deciding deciding, Timekeeping timekeeping, CurrentActor currentActor) {
        this.hands = hands;
        this.events = events;
        this.transaction = transaction;
        this.claims = claims;
        this.deciding = deciding;
        this.timekeeping = timekeeping;
        this.currentActor = currentActor;
    }

    /** A claim as the other rooms know it, not yet filed. */
    public ClaimId known() {
        var claim = ClaimId.random();
        when(claims.summary(claim)).thenReturn(summary(claim));
        clock(claim, ClockKind.DECISION);
        return claim;
    }

    private void clock(ClaimId claim, ClockKind kind) {
        currentActor.runAs(Actor.system("test"), () -> timekeeping.start(claim, kind, LocalDate.of(2026, 11, 23), "claim:" + claim));
    }

    /** Lets the other rooms know every claim that any test left in the engine. */
    public void knowEveryClaim() {
        when(claims.summary(any())).thenAnswer(asked -> summary(asked.getArgument(0)));
    }

    private static ClaimSummary summary(ClaimId claim) {
        var number = ClaimNumber.of(2026, 1 + Math.floorMod(claim.hashCode(), 999_999));
        return new ClaimSummary(claim, 0, number, PersonId.random(), "A.B. 1961", ClaimKind.VICTIM, ClaimStatus.OPEN, null, null, "2026",
                Instant.parse("2026-11-23T09:00:00Z"), LocalDate.of(2026, 11, 23), DUE, Priority.NONE, null);
    }

    public ClaimId submitted() {
        var claim = known();
        publish(Actor.applicant(PersonId.random()), new ClaimSubmitted(claim, ClaimNumber.of(2026, 1), Instant.EPOCH));
        runJobs(claim);
        return claim;
    }

    public ClaimId assessed() {
        var claim = submitted();
        judge(claim, true);
        propose(claim, CARLA);
        return claim;
    }

    public ClaimId signed(boolean grant) {
        var claim = assessed();
        review(claim, ROSA, true);
        sign(claim, TOM, grant);
        return claim;
    }

    public void judge(ClaimId claim, boolean complete) {
        take(claim, TaskKind.CHECK_COMPLETENESS, CARLA);
        publish(CARLA, new CompletenessJudged(claim, complete));
        runJobs(claim);
    }

    public void answer(ClaimId claim) {
        publish(Actor.applicant(PersonId.random()), new QuestionAnswered(claim));
    }

    /** Judges that the last answer is not enough, after the term that was given for it. */
    public void findNotEnough(ClaimId claim) {
        take(claim, TaskKind.CHECK_COMPLETENESS, CARLA);
        publish(CARLA, new StillIncomplete(claim));
    }

    /** Lets a timer of a diagram go off, whatever its day. */
    public void fire(ClaimId claim, String eventId) {
        hands.fire(claim, eventId);
    }

    public void chooseCourse(ClaimId claim, boolean furtherTerm) {
        take(claim, TaskKind.CHOOSE_COURSE, CARLA);
        publish(CARLA, new CompletionCourseChosen(claim, furtherTerm));
        runJobs(claim);
    }

    public void proposeNotToProcess(ClaimId claim, Actor proposer) {
        take(claim, TaskKind.CHOOSE_COURSE, proposer);
        publish(proposer, new NonProcessingProposed(claim));
    }

    public void sendBackNotProcessed(ClaimId claim, Actor signer) {
        take(claim, TaskKind.SIGN_NOT_PROCESSED, signer);
        publish(signer, new NonProcessingSentBack(claim));
    }

    /** Signs that the claim is not processed; the letter leaves at once. */
    public void signNotProcessed(ClaimId claim, Actor signer) {
        doAnswer(leaving -> left(claim, DecisionKind.NOT_PROCESSED)).when(deciding).announce(claim);
        clock(claim, ClockKind.NOT_PROCESSED_DECISION);
        take(claim, TaskKind.SIGN_NOT_PROCESSED, signer);
        publish(signer, new DecisionSigned(claim, DecisionId.random(), DecisionKind.NOT_PROCESSED));
        runJobs(claim);
    }

    public void propose(ClaimId claim, Actor assessor) {
        take(claim, TaskKind.ASSESS, assessor);
        publish(assessor, new ProposalMade(claim));
    }

    public void sendBackDecision(ClaimId claim, Actor signer) {
        take(claim, TaskKind.SIGN_DECISION, signer);
        publish(signer, new DecisionSentBack(claim));
    }

    public void review(ClaimId claim, Actor reviewer, boolean agreed) {
        take(claim, TaskKind.REVIEW, reviewer);
        publish(reviewer, new ProposalReviewed(claim, agreed ? ReviewOutcome.AGREED : ReviewOutcome.SENT_BACK));
        runJobs(claim);
    }

    /** Signs; the letter leaves at once. */
    public void sign(ClaimId claim, Actor signer, boolean grant) {
        sign(claim, signer, grant, doAnswer(leaving -> left(claim, grant)));
    }

    /** @param announcing what becomes of the letter */
    public void sign(ClaimId claim, Actor signer, boolean grant, Stubber announcing) {
        announcing.when(deciding).announce(claim);
        var decision = DecisionId.random();
        when(deciding.view(claim)).thenReturn(Optional.of(view(claim, decision, grant)));
        take(claim, TaskKind.SIGN_DECISION, signer);
        publish(signer, new DecisionSigned(claim, decision, kind(grant)));
        runJobs(claim);
    }

    /** The decision that was signed last. */
    public DecisionId decision(ClaimId claim) {
        return deciding.view(claim).orElseThrow().id();
    }

    /** The letter of the decision leaves. */
    public Void left(ClaimId claim, boolean grant) {
        return left(claim, kind(grant));
    }

    private Void left(ClaimId claim, DecisionKind kind) {
        publish(Actor.system("sending"), new DecisionAnnounced(claim, DecisionId.random(), kind, LocalDate.of(2026, 11, 23)));
        return null;
    }

    private static DecisionKind kind(boolean grant) {
        return grant ? DecisionKind.GRANT : DecisionKind.REFUSAL;
    }

    private static DecisionView view(ClaimId claim, DecisionId decision, boolean grant) {
        var signature = new Signature("carla", "rosa", "tom", "Tom", Role.TEAM_LEAD, null, Instant.EPOCH, Set.of("carla", "rosa", "tom"));
        var announcement = new Announcement(LocalDate.of(2026, 12, 1), grant ? LocalDate.of(2027, 1, 12) : null,
                LocalDate.of(2027, 1, 12), LetterId.random());
        return new DecisionView(decision, claim, kind(grant), grant ? Euro.of(5000) : null, "2026",
                List.of(), "", signature, Optional.of(announcement));
    }

    public void take(ClaimId claim, TaskKind kind, Actor actor) {
        hands.take(claim, kind, actor);
    }

    public WorkItem work(ClaimId claim, TaskKind kind) {
        return hands.work(claim, kind);
    }

    /** Lets another room say that something happened, in a transaction, as its use case would. */
    public void publish(Actor actor, Object event) {
        currentActor.runAs(actor, () -> transaction.executeWithoutResult(status -> events.publishEvent(event)));
    }

    public void runJobs(ClaimId claim) {
        hands.runJobs(claim);
    }

    public List<ProcessInstance> instances(ClaimId claim) {
        return hands.instances(claim);
    }

    public ProcessInstance instance(ClaimId claim, String key) {
        return hands.instance(claim, key);
    }
}
