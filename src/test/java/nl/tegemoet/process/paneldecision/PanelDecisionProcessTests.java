package nl.tegemoet.process.paneldecision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.init;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.tegemoet.assessment.PanelConvened;
import nl.tegemoet.assessment.PanelDecided;
import nl.tegemoet.assessment.PanelMemberReplaced;
import nl.tegemoet.assessment.PanelOpinionGiven;
import nl.tegemoet.assessment.PanelVoteCast;
import nl.tegemoet.assessment.Paneling;
import nl.tegemoet.assessment.ProposalMade;
import nl.tegemoet.assessment.ProposalReviewed;
import nl.tegemoet.assessment.ReviewOutcome;
import nl.tegemoet.decision.DecisionSentBack;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.identity.Colleague;
import nl.tegemoet.identity.Role;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.process.BpmnFile;
import nl.tegemoet.process.ForSomebodyElse;
import nl.tegemoet.process.PassedElements;
import nl.tegemoet.process.SecondReaderMustDiffer;
import nl.tegemoet.process.StalePage;
import nl.tegemoet.process.TaskKind;
import nl.tegemoet.process.WalkedClaims;
import nl.tegemoet.process.WithStandIns;
import nl.tegemoet.process.WorkItem;
import nl.tegemoet.process.Worklist;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every path through {@code bpmn/SecondReview.bpmn} and {@code bpmn/PanelDecision.bpmn}, on the real engine and database. */
@WithStandIns
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PanelDecisionProcessTests {

    private static final String SECOND_REVIEW = "SecondReview";
    private static final Actor NINA = TestActors.staff("nina", Role.REVIEWER);
    private static final Actor WIM = TestActors.staff("wim", Role.REVIEWER);
    private static final Actor OTTO = TestActors.staff("otto", Role.REVIEWER);

    @Autowired
    WalkedClaims walk;
    @Autowired
    Worklist worklist;
    @Autowired
    ProcessEngine engine;
    @Autowired
    Paneling paneling;
    @Autowired
    JdbcClient jdbc;

    private final List<ClaimId> walked = new ArrayList<>();
    private final List<Actor> seats = new ArrayList<>(List.of(WalkedClaims.ROSA, NINA, WIM));
    private final Set<String> gave = new HashSet<>();
    private final Set<String> voted = new HashSet<>();

    @BeforeEach
    void rosaDisagrees() {
        init(engine);
    }

    @AfterAll
    void everyNodeAndFlowWasPassed() {
        PassedElements.assertThatAllWerePassed(jdbc, SECOND_REVIEW, walked);
        PassedElements.assertThatAllWerePassed(jdbc, PanelDecision.KEY, walked);
    }

    @Test
    void whatAMajorityDecidedGoesOnToTheSignatureWithoutAnotherReader() {
        var claim = convened();
        assertThat(held(claim, TaskKind.GIVE_OPINION)).containsExactlyInAnyOrder("rosa", "nina", "wim");
        seats.forEach(member -> give(claim, member));
        seats.forEach(member -> vote(claim, member));
        assertThat(held(claim, TaskKind.WRITE_OUTCOME)).containsExactly("rosa");
        walk.publish(WalkedClaims.ROSA, new PanelDecided(claim));
        walk.runJobs(claim);
        assertThat(walk.instance(claim, "ClaimHandling")).isWaitingAt("Task_SignDecision");
        assertThat(walk.instance(claim, PanelDecision.KEY)).isNull();
    }

    @Test
    void whatComesBackFromTheSignatureAfterAPanelComesBeforeAPanelAgain() {
        var claim = convened();
        seats.forEach(member -> give(claim, member));
        seats.forEach(member -> vote(claim, member));
        walk.publish(WalkedClaims.ROSA, new PanelDecided(claim));
        walk.runJobs(claim);
        walk.take(claim, TaskKind.SIGN_DECISION, WalkedClaims.TOM);
        walk.publish(WalkedClaims.TOM, new DecisionSentBack(claim));
        walk.runJobs(claim);
        walk.publish(WalkedClaims.CARLA, new ProposalMade(claim));
        walk.runJobs(claim);
        assertThat(walk.instance(claim, PanelDecision.KEY)).isWaitingAt("Task_ConvenePanel");
    }

    @Test
    void newMemberReadsApartAndAllVoteAgain() {
        var claim = convened();
        seats.forEach(member -> give(claim, member));
        vote(claim, NINA);
        seats.set(2, OTTO);
        voted.clear();
        walk.publish(WalkedClaims.TOM, new PanelMemberReplaced(claim, colleague(OTTO)));
        assertThat(held(claim, TaskKind.GIVE_OPINION)).as("who gave an opinion does not do so again").containsExactly("otto");
        give(claim, OTTO);
        assertThat(held(claim, TaskKind.VOTE)).containsExactlyInAnyOrder("rosa", "nina", "otto");
    }

    @Test
    void whatAMemberThinksIsNobodyElsesWork() {
        var claim = convened();
        var ofNina = work(claim).stream().filter(item -> item.isHeldBy("nina")).findFirst().orElseThrow();
        assertThatThrownBy(() -> as(WalkedClaims.TOM, () -> worklist.assign(ofNina.taskId(), colleague(OTTO)))).isInstanceOf(ForSomebodyElse.class);
        assertThatThrownBy(() -> as(NINA, () -> worklist.giveBack(ofNina.taskId()))).isInstanceOf(ForSomebodyElse.class);
        assertThatThrownBy(() -> walk.publish(OTTO, new PanelOpinionGiven(claim))).isInstanceOf(StalePage.class);
        engine.getTaskService().setAssignee(ofNina.taskId(), null);
        assertThatThrownBy(() -> as(OTTO, () -> worklist.take(ofNina.taskId()))).isInstanceOf(ForSomebodyElse.class);
        assertThatThrownBy(() -> engine.getTaskService().setAssignee(ofNina.taskId(), "otto")).as("in the engine itself")
                .hasStackTraceContaining("is for the person whom it names");
        as(NINA, () -> worklist.take(ofNina.taskId()));
        give(claim, NINA);
    }

    @Test
    void whoProposedBringsNoPanelTogether() {
        var claim = remember(walk.submitted());
        walk.judge(claim, true);
        var both = TestActors.staff("tessa", Role.CASEWORKER, Role.TEAM_LEAD);
        walk.propose(claim, both);
        disagree(claim);
        assertThatThrownBy(() -> walk.take(claim, TaskKind.CONVENE_PANEL, both)).isInstanceOf(SecondReaderMustDiffer.class);
    }

    @Test
    void agreementAndRemarksNeedNoPanel() {
        var agreed = remember(walk.assessed());
        walk.review(agreed, WalkedClaims.ROSA, true);
        assertThat(walk.instance(agreed, "ClaimHandling")).isWaitingAt("Task_SignDecision");
        var back = remember(walk.assessed());
        walk.review(back, WalkedClaims.ROSA, false);
        assertThat(walk.instance(back, "ClaimHandling")).isWaitingAt("Task_Assess");
    }

    @Test
    void diagramsAndCodeUseTheSameNames() {
        assertThat(BpmnFile.of(SECOND_REVIEW).elements(ConditionExpression.class)).extracting(ConditionExpression::getTextContent)
                .containsExactlyInAnyOrder("${oneReader}", "${agreed}", "${disputed}");
        assertThat(BpmnFile.of(PanelDecision.KEY).elements(UserTask.class)).extracting(UserTask::getCamundaAssignee)
                .contains("${" + PanelDecision.Variable.MEMBER + "}");
        assertThat(BpmnFile.of(PanelDecision.KEY).elements(Message.class)).extracting(Message::getName)
                .containsExactly(PanelDecision.Message.MEMBER_REPLACED);
    }

    private ClaimId convened() {
        seats.clear();
        seats.addAll(List.of(WalkedClaims.ROSA, NINA, WIM));
        gave.clear();
        voted.clear();
        var claim = remember(walk.assessed());
        when(paneling.withoutOpinion(claim)).thenAnswer(asked -> ids().filter(id -> !gave.contains(id)).toList());
        when(paneling.withoutVote(claim)).thenAnswer(asked -> ids().filter(id -> !voted.contains(id)).toList());
        when(paneling.chair(claim)).thenReturn("rosa");
        disagree(claim);
        walk.take(claim, TaskKind.CONVENE_PANEL, WalkedClaims.TOM);
        walk.publish(WalkedClaims.TOM, new PanelConvened(claim, seats.stream().map(PanelDecisionProcessTests::colleague).toList()));
        return claim;
    }

    private void disagree(ClaimId claim) {
        walk.take(claim, TaskKind.REVIEW, WalkedClaims.ROSA);
        walk.publish(WalkedClaims.ROSA, new ProposalReviewed(claim, ReviewOutcome.DISAGREED));
        assertThat(walk.instance(claim, PanelDecision.KEY)).isWaitingAt("Task_ConvenePanel");
    }

    private void give(ClaimId claim, Actor member) {
        gave.add(member.id());
        walk.publish(member, new PanelOpinionGiven(claim));
    }

    private void vote(ClaimId claim, Actor member) {
        voted.add(member.id());
        walk.publish(member, new PanelVoteCast(claim));
    }

    private Stream<String> ids() {
        return seats.stream().map(Actor::id);
    }

    private List<String> held(ClaimId claim, TaskKind kind) {
        return work(claim).stream().filter(item -> item.kind() == kind).map(WorkItem::holderId).toList();
    }

    private List<WorkItem> work(ClaimId claim) {
        return TestActors.callAs("tom", Role.TEAM_LEAD, () -> worklist.workOn(claim));
    }

    private static void as(Actor actor, Runnable act) {
        TestActors.runAs(actor.id(), actor.roles().iterator().next(), act);
    }

    private ClaimId remember(ClaimId claim) {
        walked.add(claim);
        return claim;
    }

    private static Colleague colleague(Actor actor) {
        return new Colleague(actor.id(), actor.displayName());
    }
}
