package nl.tegemoet.process.defaultnotice;

import static nl.tegemoet.journey.ClaimWalk.CARLA;
import static nl.tegemoet.journey.ClaimWalk.ROSA;
import static nl.tegemoet.journey.ClaimWalk.TOM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.tegemoet.claim.ExampleClaims;
import nl.tegemoet.claim.Withdrawing;
import nl.tegemoet.deadline.ClockKind;
import nl.tegemoet.deadline.ClockReading;
import nl.tegemoet.deadline.ClockState;
import nl.tegemoet.deadline.Terms;
import nl.tegemoet.deadline.Timekeeping;
import nl.tegemoet.development.RealParts;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.journey.ClaimWalk;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.Euro;
import nl.tegemoet.letter.Letter;
import nl.tegemoet.letter.Letters;
import nl.tegemoet.payment.PaymentState;
import nl.tegemoet.payment.PaymentView;
import nl.tegemoet.payment.Payments;
import nl.tegemoet.penalty.DefaultHistory;
import nl.tegemoet.penalty.DefaultNoticeId;
import nl.tegemoet.penalty.DefaultNoticeView;
import nl.tegemoet.penalty.Defaulting;
import nl.tegemoet.penalty.LateClaims;
import nl.tegemoet.penalty.NoPenaltyGround;
import nl.tegemoet.penalty.NoticeState;
import nl.tegemoet.penalty.Penalizing;
import nl.tegemoet.process.PassedElements;
import nl.tegemoet.process.SecondReaderMustDiffer;
import nl.tegemoet.process.TaskKind;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every path through {@code bpmn/DefaultNotice.bpmn} and {@code bpmn/PenaltyDecision.bpmn}, with nothing stood in for but the clicks. */
@RealParts
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DefaultNoticeProcessTests {

    @Autowired
    private LateClaims late;
    @Autowired
    private ExampleClaims examples;
    @Autowired
    private ClaimWalk walk;
    @Autowired
    private Defaulting defaulting;
    @Autowired
    private Penalizing penalizing;
    @Autowired
    private DefaultHistory history;
    @Autowired
    private Letters letters;
    @Autowired
    private Payments payments;
    @Autowired
    private Withdrawing withdrawing;
    @Autowired
    private Terms terms;
    @Autowired
    private Timekeeping timekeeping;
    @Autowired
    private CurrentActor currentActor;
    @Autowired
    private RuntimeService processes;
    @Autowired
    private ManagementService jobs;
    @Autowired
    private JdbcClient jdbc;

    private final List<ClaimId> walked = new ArrayList<>();

    @AfterAll
    void everyNodeAndFlowWasPassed() {
        PassedElements.assertThatAllWerePassed(jdbc, DefaultNotice.KEY, walked);
        PassedElements.assertThatAllWerePassed(jdbc, "PenaltyDecision", walked);
    }

    @Test
    void noticeBeforeTheTermEndedIsKeptAndAnswered() {
        var person = examples.aPerson();
        var claim = examples.submitted(person).claim();
        walked.add(claim);
        var notice = TestActors.callAsApplicant(person, () -> defaulting.send(claim, "Ik wacht al lang."));
        walk.settle(claim);
        assertThat(view(notice).state()).isEqualTo(NoticeState.TOO_EARLY);
        assertThat(view(notice).words()).isEqualTo("Ik wacht al lang.");
        assertThat(codes(claim)).containsOnlyOnce("L17").doesNotContain("L18");
        assertThat(running(claim)).isZero();
    }

    @Test
    void decisionWithinTwoWeeksBringsNoPenalty() {
        var claim = lateClaim();
        var notice = counting(claim, 10);
        assertThat(codes(claim)).containsOnlyOnce("L17");
        walk.grant(claim);
        assertThat(view(notice).state()).isEqualTo(NoticeState.IN_TIME);
        assertThat(codes(claim)).contains("L12").doesNotContain("L18");
        assertThat(running(claim)).isZero();
    }

    @Test
    void everyDayUntilTheDecisionCountsAndThePenaltyIsPaid() {
        var claim = lateClaim();
        var notice = counting(claim, 30);
        walk.refuse(claim);
        assertThat(view(notice).state()).isEqualTo(NoticeState.COUNTED);
        assertThat(walk.take(claim, TaskKind.PREPARE_PENALTY, CARLA).dueOn()).isAfter(terms.today());
        prepare(claim, notice, 0, null);
        sign(claim, notice);
        // 15 days: 14 of € 23 and one of € 35
        assertThat(view(notice).decision().orElseThrow().sum().amount()).isEqualTo(Euro.of(357));
        assertThat(codes(claim)).contains("L18");
        assertThat(payments(claim)).singleElement().satisfies(order -> {
            assertThat(order.amount()).isEqualTo(Euro.of(357));
            assertThat(order.dueBy()).isEqualTo(terms.paymentDue(terms.today()));
        });
        assertThat(toPay(claim).due()).isEqualTo(terms.paymentDue(terms.today()));
        walk.report(walk.bank(walk.release(Set.of(claim))));
        assertThat(payments(claim)).singleElement().extracting(order -> order.state()).isEqualTo(PaymentState.PAID);
        assertThat(toPay(claim).state()).isEqualTo(ClockState.ENDED);
        assertThat(running(claim)).isZero();
    }

    @Test
    void afterFortyTwoDaysThePenaltyIsSetAlthoughThereIsNoDecisionYet() {
        var claim = lateClaim();
        var notice = counting(claim, 100);
        walk.take(claim, TaskKind.PREPARE_PENALTY, CARLA);
        prepare(claim, notice, 0, null);
        walk.take(claim, TaskKind.SIGN_PENALTY, ROSA);
        currentActor.runAs(ROSA, () -> penalizing.sendBack(claim, view(notice).decision().orElseThrow().id(), "Noem de dagen."));
        walk.settle(claim);
        walk.take(claim, TaskKind.PREPARE_PENALTY, CARLA);
        prepare(claim, notice, 1, null);
        sign(claim, notice);
        var decision = view(notice).decision().orElseThrow();
        assertThat(decision.round()).isEqualTo(2);
        assertThat(decision.sum().days()).isEqualTo(42);
        assertThat(decision.sum().amount()).isEqualTo(Euro.of(1442));
        assertThat(payments(claim)).hasSize(1);
    }

    @Test
    void groundOnWhichNoneIsDueIsDecidedAndAnnounced() {
        var claim = lateClaim();
        var notice = late.notice(claim, 10);
        walk.take(claim, TaskKind.JUDGE_NOTICE, CARLA);
        late.judge(claim, notice, NoPenaltyGround.NOT_AN_INTERESTED_PARTY);
        walk.settle(claim);
        walk.take(claim, TaskKind.PREPARE_PENALTY, CARLA);
        prepare(claim, notice, 0, NoPenaltyGround.NOT_AN_INTERESTED_PARTY);
        sign(claim, notice);
        assertThat(codes(claim)).contains("L17", "L18");
        assertThat(payments(claim)).isEmpty();
        assertThat(processes.createProcessInstanceQuery().processInstanceBusinessKey(claim.toString()).processDefinitionKey(DefaultNotice.KEY)
                .count()).isZero();
    }

    @Test
    void secondNoticeIsKeptAndAnsweredAndChangesNothing() {
        var claim = lateClaim();
        var first = counting(claim, 20);
        var second = late.notice(claim, 3);
        walk.settle(claim);
        assertThat(view(second).state()).isEqualTo(NoticeState.ALREADY_GIVEN);
        assertThat(view(second).earlier()).isEqualTo(view(first).receivedOn());
        assertThat(view(first).count().penalty().days()).isEqualTo(6);
        assertThat(codes(claim)).filteredOn("L17"::equals).hasSize(2);
    }

    @Test
    void decisionWhileTheNoticeIsStillToBeJudgedIsNotForgotten() {
        var inTime = lateClaim();
        var notice = late.notice(inTime, 10);
        walk.grant(inTime);
        judge(inTime, notice);
        assertThat(view(notice).state()).isEqualTo(NoticeState.IN_TIME);

        var tooLate = lateClaim();
        var other = late.notice(tooLate, 20);
        walk.grant(tooLate);
        judge(tooLate, other);
        assertThat(view(other).state()).isEqualTo(NoticeState.COUNTED);
        assertThat(view(other).count().penalty().days()).isEqualTo(5);
        walk.take(tooLate, TaskKind.PREPARE_PENALTY, CARLA);
    }

    @Test
    void whoWithdrawsNoLongerWaitsAndKeepsTheDaysThatWereDue() {
        var person = examples.aPerson();
        var claim = late.late(person);
        var notice = counting(claim, 20);
        TestActors.runAs(Actor.applicant(person), () -> withdrawing.withdraw(claim));
        walk.settle(claim);
        assertThat(view(notice).state()).isEqualTo(NoticeState.COUNTED);
        assertThat(view(notice).count().penalty().days()).isEqualTo(5);
    }

    @Test
    void decisionOfTheLastDayCountsNothingAlsoIfTheTimerWasFirst() {
        var claim = lateClaim();
        var notice = counting(claim, 14);
        runTimer(claim);
        walk.grant(claim);
        assertThat(view(notice).state()).isEqualTo(NoticeState.IN_TIME);
        assertThat(running(claim)).isZero();
    }

    @Test
    void timerThatComesAfterTheDecisionFindsNothingToDo() {
        var claim = lateClaim();
        var notice = counting(claim, 14);
        var timer = timer(claim);
        walk.grant(claim);
        assertThatThrownBy(() -> run(timer)).isInstanceOf(ProcessEngineException.class);
        assertThat(view(notice).state()).isEqualTo(NoticeState.IN_TIME);
    }

    @Test
    void decisionAndTimerInTheSameSecondLoseNothing() throws Exception {
        var claim = lateClaim();
        var notice = counting(claim, 14);
        walk.findComplete(claim);
        walk.proposeRefusal(claim);
        walk.agree(claim);
        var timer = timer(claim);
        var threads = Executors.newFixedThreadPool(2);
        try {
            Callable<Void> decides = () -> {
                walk.sign(claim);
                return null;
            };
            Callable<Void> strikes = () -> {
                try {
                    run(timer);
                } catch (ProcessEngineException theDecisionWasFirst) {
                    // the engine tries again by itself, and finds the timer gone
                }
                return null;
            };
            for (var done : threads.invokeAll(List.of(decides, strikes))) {
                done.get();
            }
        } finally {
            threads.shutdown();
        }
        walk.settle(claim);
        assertThat(view(notice).state()).isEqualTo(NoticeState.IN_TIME);
        assertThat(running(claim)).isZero();
    }

    @Test
    void whoPreparedDoesNotSign() {
        var both = new Actor("wilma", "Wilma", Set.of(Role.CASEWORKER, Role.REVIEWER), "noord");
        var claim = lateClaim();
        var notice = counting(claim, 100);
        walk.take(claim, TaskKind.PREPARE_PENALTY, both);
        currentActor.runAs(both, () -> penalizing.prepare(claim, notice, 0, null, "De dagen zijn geteld."));
        walk.settle(claim);
        assertThatThrownBy(() -> walk.take(claim, TaskKind.SIGN_PENALTY, both)).isInstanceOf(SecondReaderMustDiffer.class);
    }

    private ClaimId lateClaim() {
        var claim = late.late();
        walked.add(claim);
        return claim;
    }

    private DefaultNoticeId counting(ClaimId claim, int daysAgo) {
        var notice = late.notice(claim, daysAgo);
        judge(claim, notice);
        assertThat(view(notice).state()).isIn(NoticeState.COUNTING, NoticeState.COUNTED);
        return notice;
    }

    private void judge(ClaimId claim, DefaultNoticeId notice) {
        walk.take(claim, TaskKind.JUDGE_NOTICE, CARLA);
        late.judge(claim, notice, null);
        walk.settle(claim);
    }

    private void prepare(ClaimId claim, DefaultNoticeId notice, int rounds, NoPenaltyGround ground) {
        currentActor.runAs(CARLA, () -> penalizing.prepare(claim, notice, rounds, ground, "De dagen zijn geteld."));
        walk.settle(claim);
    }

    private void sign(ClaimId claim, DefaultNoticeId notice) {
        walk.take(claim, TaskKind.SIGN_PENALTY, TOM);
        currentActor.runAs(TOM, () -> penalizing.sign(claim, view(notice).decision().orElseThrow().id()));
        walk.settle(claim);
    }

    /** Lets a timer go off before its day; those whose day has come went off by themselves. */
    private void runTimer(ClaimId claim) {
        run(timer(claim));
        walk.settle(claim);
    }

    private Job timer(ClaimId claim) {
        return processes.createProcessInstanceQuery().processInstanceBusinessKey(claim.toString()).processDefinitionKey(DefaultNotice.KEY)
                .list().stream().flatMap(instance -> jobs.createJobQuery().processInstanceId(instance.getId()).timers().list().stream())
                .reduce((one, other) -> {
                    throw new AssertionError("More than one timer");
                }).orElseThrow();
    }

    private void run(Job job) {
        currentActor.runAs(Actor.system("engine"), () -> jobs.executeJob(job.getId()));
    }

    private long running(ClaimId claim) {
        return processes.createProcessInstanceQuery().processInstanceBusinessKey(claim.toString()).processDefinitionKeyIn(DefaultNotice.KEY,
                "PenaltyDecision").count();
    }

    private DefaultNoticeView view(DefaultNoticeId notice) {
        return TestActors.callAs("aad", Role.AUDITOR, () -> history.notice(notice)).orElseThrow();
    }

    private List<String> codes(ClaimId claim) {
        return TestActors.callAs("carla", Role.CASEWORKER, () -> letters.list(claim)).stream().map(Letter::type).map(type -> type.code()).toList();
    }

    private ClockReading toPay(ClaimId claim) {
        return timekeeping.reading(claim, ClockKind.PENALTY_PAYMENT).orElseThrow();
    }

    private List<PaymentView> payments(ClaimId claim) {
        return TestActors.callAs("aad", Role.AUDITOR, () -> payments.of(claim)).stream()
                .filter(order -> !order.amount().equals(Euro.of(5000))).toList();
    }
}
