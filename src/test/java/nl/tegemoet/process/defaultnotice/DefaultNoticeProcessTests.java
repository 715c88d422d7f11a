package nl.tegemoet.process.defaultnotice;

import static nl.tegemoet.journey.ClaimWalk.CARLA;
import static nl.tegemoet.journey.ClaimWalk.ROSA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import nl.tegemoet.deadline.ClockKind;
import nl.tegemoet.deadline.ClockState;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.kernel.Euro;
import nl.tegemoet.payment.PaymentState;
import nl.tegemoet.penalty.NoPenaltyGround;
import nl.tegemoet.penalty.NoticeState;
import nl.tegemoet.process.PassedElements;
import nl.tegemoet.process.SecondReaderMustDiffer;
import nl.tegemoet.process.TaskKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Every path through {@code bpmn/DefaultNotice.bpmn} and {@code bpmn/PenaltyDecision.bpmn}, with nothing stood in for but the clicks. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DefaultNoticeProcessTests extends DefaultNoticeJourney {

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
    void whereWhoSignsFindsThatAPenaltyIsDueTheNoticeIsJudgedAgain() {
        var claim = lateClaim();
        var notice = noneDue(claim, 100, NoPenaltyGround.NOT_AN_INTERESTED_PARTY);
        judgeAgain(claim, notice, 0);
        assertThat(view(notice).state()).isEqualTo(NoticeState.TO_JUDGE);
        assertThat(view(notice).earlierJudgements()).singleElement().satisfies(before -> {
            assertThat(before.found().ground()).isEqualTo(NoPenaltyGround.NOT_AN_INTERESTED_PARTY);
            assertThat(before.found().reason()).isEqualTo("Zie de brief.");
            assertThat(before.why()).isEqualTo("Zij tekende zelf.");
        });
        judge(claim, notice);
        assertThat(view(notice).count().penalty().days()).isEqualTo(42);
        walk.take(claim, TaskKind.PREPARE_PENALTY, CARLA);
        prepare(claim, notice, 1, null);
        sign(claim, notice);
        assertThat(view(notice).decision().orElseThrow().sum().amount()).isEqualTo(Euro.of(1442));
        walk.post(claim);
        assertThat(receipts(claim)).hasSize(2).anySatisfy(text -> assertThat(text).contains("U krijgt waarschijnlijk geen dwangsom"))
                .anySatisfy(text -> assertThat(text).contains("Wij schreven u al eerder over dit bericht", "U krijgt geld voor elke dag"));
        assertThat(payments(claim)).singleElement().extracting(order -> order.amount()).isEqualTo(Euro.of(1442));
        assertThat(codes(claim)).containsOnlyOnce("L18");
    }

    @Test
    void sameAnswerAfterLookingAgainIsNotToldTwiceAndItsTermStays() {
        var claim = lateClaim();
        var notice = noneDue(claim, 20, NoPenaltyGround.NOT_AN_INTERESTED_PARTY);
        judgeAgain(claim, notice, 0);
        judge(claim, notice, NoPenaltyGround.NOT_AN_INTERESTED_PARTY);
        assertThat(timekeeping.clocks(claim)).filteredOn(clock -> clock.kind() == ClockKind.PENALTY_DECISION).hasSize(1);
        judgeAgain(claim, notice, 1);
        judge(claim, notice, NoPenaltyGround.PLAINLY_UNFOUNDED);
        walk.post(claim);
        assertThat(receipts(claim)).hasSize(2);
        assertThat(view(notice).earlierJudgements()).hasSize(2);
        assertThat(clock(claim, ClockKind.PENALTY_DECISION).state()).isEqualTo(ClockState.RUNNING);
    }

    @Test
    void claimDecidedMeanwhileIsCountedUntilThatDayOnceTheNoticeCountsAfterAll() {
        var claim = lateClaim();
        var notice = noneDue(claim, 30, NoPenaltyGround.UNREASONABLY_LATE);
        walk.refuse(claim);
        judgeAgain(claim, notice, 0);
        judge(claim, notice);
        assertThat(view(notice).state()).isEqualTo(NoticeState.COUNTED);
        assertThat(view(notice).count().penalty().days()).isEqualTo(15);
        assertThat(clock(claim, ClockKind.PENALTY_DECISION).state()).isEqualTo(ClockState.RUNNING);
        walk.take(claim, TaskKind.PREPARE_PENALTY, CARLA);
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
    void withdrawingEndsNeitherTheTermToSetThePenaltyNorTheTermToPayIt() {
        var person = examples.aPerson();
        var claim = late.late(person);
        var notice = counting(claim, 100);
        walk.take(claim, TaskKind.PREPARE_PENALTY, CARLA);
        prepare(claim, notice, 0, null);
        sign(claim, notice);
        var other = examples.aPerson();
        var unset = late.late(other);
        counting(unset, 100);
        TestActors.runAs(Actor.applicant(person), () -> withdrawing.withdraw(claim));
        TestActors.runAs(Actor.applicant(other), () -> withdrawing.withdraw(unset));
        walk.settle(claim);
        walk.settle(unset);

        assertThat(toPay(claim).state()).isEqualTo(ClockState.RUNNING);
        assertThat(toPay(claim).due()).isEqualTo(terms.paymentDue(terms.today()));
        assertThat(clock(unset, ClockKind.PENALTY_DECISION).state()).as("overdue, and not ended").isEqualTo(ClockState.EXPIRED);
        assertThat(List.of(clock(claim, ClockKind.DECISION).state(), clock(unset, ClockKind.DECISION).state())).as("the term to decide")
                .containsOnly(ClockState.ENDED);
        walk.take(unset, TaskKind.PREPARE_PENALTY, CARLA);
    }

    @Test
    void whoWithdrewIsToldSoAndNotThatThereIsADecision() {
        var person = examples.aPerson();
        var claim = late.late(person);
        TestActors.runAs(Actor.applicant(person), () -> withdrawing.withdraw(claim));
        var paper = late.notice(claim, 0);
        walk.settle(claim);
        var portal = TestActors.callAs(Actor.applicant(person), () -> defaulting.send(claim, "Waarom hoor ik niets?"));
        walk.settle(claim);

        assertThat(List.of(view(paper).state(), view(portal).state())).containsOnly(NoticeState.ALREADY_WITHDRAWN);
        assertThat(view(portal).words()).isEqualTo("Waarom hoor ik niets?");
        walk.post(claim);
        assertThat(receipts(claim)).hasSize(2).allSatisfy(text -> assertThat(text).contains("U was gestopt met uw aanvraag")
                .doesNotContain("Wij hebben al besloten"));
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

    @Test
    void whoPreparedBeforeItWasJudgedAgainDoesNotSignEither() {
        var both = new Actor("wilma", "Wilma", Set.of(Role.CASEWORKER, Role.REVIEWER), "noord");
        var claim = lateClaim();
        var notice = late.notice(claim, 100);
        judge(claim, notice, NoPenaltyGround.NOT_AN_INTERESTED_PARTY);
        walk.take(claim, TaskKind.PREPARE_PENALTY, both);
        currentActor.runAs(both, () -> penalizing.prepare(claim, notice, 0, NoPenaltyGround.NOT_AN_INTERESTED_PARTY, "Zie de brief."));
        judgeAgain(claim, notice, 0);
        judge(claim, notice);
        walk.take(claim, TaskKind.PREPARE_PENALTY, CARLA);
        prepare(claim, notice, 1, null);
        assertThatThrownBy(() -> walk.take(claim, TaskKind.SIGN_PENALTY, both)).isInstanceOf(SecondReaderMustDiffer.class);
    }
}
