package nl.tegemoet.process.defaultnotice;

import static nl.tegemoet.journey.ClaimWalk.CARLA;
import static nl.tegemoet.journey.ClaimWalk.ROSA;
import static nl.tegemoet.journey.ClaimWalk.TOM;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.tegemoet.audit.Purpose;
import nl.tegemoet.claim.ExampleClaims;
import nl.tegemoet.claim.Withdrawing;
import nl.tegemoet.deadline.ClockKind;
import nl.tegemoet.deadline.ClockReading;
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
import nl.tegemoet.letter.LetterType;
import nl.tegemoet.letter.Letters;
import nl.tegemoet.letter.PdfText;
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
import nl.tegemoet.process.TaskKind;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Walks a default notice through its two diagrams, with the real use cases. */
@RealParts
abstract class DefaultNoticeJourney {

    @Autowired
    LateClaims late;
    @Autowired
    ExampleClaims examples;
    @Autowired
    ClaimWalk walk;
    @Autowired
    Defaulting defaulting;
    @Autowired
    Penalizing penalizing;
    @Autowired
    DefaultHistory history;
    @Autowired
    Letters letters;
    @Autowired
    Payments payments;
    @Autowired
    Withdrawing withdrawing;
    @Autowired
    Terms terms;
    @Autowired
    Timekeeping timekeeping;
    @Autowired
    CurrentActor currentActor;
    @Autowired
    RuntimeService processes;
    @Autowired
    ManagementService jobs;
    @Autowired
    JdbcClient jdbc;

    final List<ClaimId> walked = new ArrayList<>();

    ClaimId lateClaim() {
        var claim = late.late();
        walked.add(claim);
        return claim;
    }

    DefaultNoticeId counting(ClaimId claim, int daysAgo) {
        var notice = late.notice(claim, daysAgo);
        judge(claim, notice);
        assertThat(view(notice).state()).isIn(NoticeState.COUNTING, NoticeState.COUNTED);
        return notice;
    }

    void judge(ClaimId claim, DefaultNoticeId notice) {
        judge(claim, notice, null);
    }

    void judge(ClaimId claim, DefaultNoticeId notice, NoPenaltyGround ground) {
        walk.take(claim, TaskKind.JUDGE_NOTICE, CARLA);
        late.judge(claim, notice, ground);
        walk.settle(claim);
    }

    DefaultNoticeId noneDue(ClaimId claim, int daysAgo, NoPenaltyGround ground) {
        var notice = late.notice(claim, daysAgo);
        judge(claim, notice, ground);
        return notice;
    }

    /** Rosa sends back that none is due, prepared by now or still to be, and Carla lets the notice be judged again. */
    void judgeAgain(ClaimId claim, DefaultNoticeId notice, int sentBackBefore) {
        if (view(notice).decision().isEmpty()) {
            walk.take(claim, TaskKind.PREPARE_PENALTY, CARLA);
            prepare(claim, notice, sentBackBefore, view(notice).judgement().orElseThrow().ground());
        }
        walk.take(claim, TaskKind.SIGN_PENALTY, ROSA);
        currentActor.runAs(ROSA, () -> penalizing.sendBack(claim, view(notice).decision().orElseThrow().id(), "Er is wel een dwangsom."));
        walk.settle(claim);
        walk.take(claim, TaskKind.PREPARE_PENALTY, CARLA);
        currentActor.runAs(CARLA, () -> penalizing.judgeAgain(claim, notice, sentBackBefore + 1, "Zij tekende zelf."));
        walk.settle(claim);
    }

    void prepare(ClaimId claim, DefaultNoticeId notice, int rounds, NoPenaltyGround ground) {
        currentActor.runAs(CARLA, () -> penalizing.prepare(claim, notice, rounds, ground, "De dagen zijn geteld."));
        walk.settle(claim);
    }

    void sign(ClaimId claim, DefaultNoticeId notice) {
        walk.take(claim, TaskKind.SIGN_PENALTY, TOM);
        currentActor.runAs(TOM, () -> penalizing.sign(claim, view(notice).decision().orElseThrow().id()));
        walk.settle(claim);
    }

    /** Lets a timer go off before its day; those whose day has come went off by themselves. */
    void runTimer(ClaimId claim) {
        run(timer(claim));
        walk.settle(claim);
    }

    Job timer(ClaimId claim) {
        return processes.createProcessInstanceQuery().processInstanceBusinessKey(claim.toString()).processDefinitionKey(DefaultNotice.KEY)
                .list().stream().flatMap(instance -> jobs.createJobQuery().processInstanceId(instance.getId()).timers().list().stream())
                .reduce((one, other) -> {
                    throw new AssertionError("More than one timer");
                }).orElseThrow();
    }

    void run(Job job) {
        currentActor.runAs(Actor.system("engine"), () -> jobs.executeJob(job.getId()));
    }

    long running(ClaimId claim) {
        return processes.createProcessInstanceQuery().processInstanceBusinessKey(claim.toString()).processDefinitionKeyIn(DefaultNotice.KEY,
                "PenaltyDecision").count();
    }

    DefaultNoticeView view(DefaultNoticeId notice) {
        return TestActors.callAs("aad", Role.AUDITOR, () -> history.notice(notice)).orElseThrow();
    }

    /** The receipts of default notices that left, in words. */
    List<String> receipts(ClaimId claim) {
        return currentActor.callAs(CARLA, () -> letters.list(claim).stream().filter(letter -> letter.type() == LetterType.DEFAULT_NOTICE_RECEIPT)
                .map(letter -> PdfText.of(letters.open(letter.id(), Purpose.task("Task_JudgeNotice")).pdf())).toList());
    }

    List<String> codes(ClaimId claim) {
        return TestActors.callAs("carla", Role.CASEWORKER, () -> letters.list(claim)).stream().map(Letter::type).map(type -> type.code()).toList();
    }

    ClockReading toPay(ClaimId claim) {
        return clock(claim, ClockKind.PENALTY_PAYMENT);
    }

    ClockReading clock(ClaimId claim, ClockKind kind) {
        return timekeeping.reading(claim, kind).orElseThrow();
    }

    List<PaymentView> payments(ClaimId claim) {
        return TestActors.callAs("aad", Role.AUDITOR, () -> payments.of(claim)).stream()
                .filter(order -> !order.amount().equals(Euro.of(5000))).toList();
    }
}
