package nl.tegemoet.penalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.identity.HeldMandates;
import nl.tegemoet.identity.Mandate;
import nl.tegemoet.identity.MandateKind;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.DecisionId;
import nl.tegemoet.kernel.Euro;
import nl.tegemoet.kernel.LetterId;
import org.junit.jupiter.api.Test;

/** The rules of a default notice and of the decision on a penalty, without a database. */
class PenaltyRulesTests {

    private static final LocalDate TERM_ENDED = LocalDate.of(2027, 2, 1);
    private static final Instant NOW = Instant.parse("2027-03-01T10:00:00Z");

    private static NoticeState received(LocalDate on, LocalDate decidedOn, boolean earlier) {
        return NoticeState.onReceipt(on, TERM_ENDED, decidedOn, false, earlier);
    }

    @Test
    void noticeOnTheLastDayOfTheTermIsTooEarlyAndOneOnTheNextDayIsNot() {
        assertThat(received(TERM_ENDED, null, false)).isEqualTo(NoticeState.TOO_EARLY);
        assertThat(received(TERM_ENDED.plusDays(1), null, false)).isEqualTo(NoticeState.TO_JUDGE);
    }

    @Test
    void noticeWhileTheTermStandsStillIsTooEarly() {
        assertThat(NoticeState.onReceipt(TERM_ENDED.plusYears(1), null, null, false, false)).isEqualTo(NoticeState.TOO_EARLY);
    }

    @Test
    void noticeAfterTheDecisionOrOnItsDayCountsNothing() {
        var day = TERM_ENDED.plusDays(10);
        assertThat(received(day, day, false)).isEqualTo(NoticeState.ALREADY_DECIDED);
        assertThat(received(day, day.minusDays(1), false)).isEqualTo(NoticeState.ALREADY_DECIDED);
        assertThat(received(day, day.plusDays(1), false)).isEqualTo(NoticeState.TO_JUDGE);
    }

    @Test
    void noticeAfterTheWithdrawalIsNotToldThatThereIsADecision() {
        var day = TERM_ENDED.plusDays(10);
        assertThat(NoticeState.onReceipt(day, TERM_ENDED, day, true, false)).isEqualTo(NoticeState.ALREADY_WITHDRAWN);
        assertThat(NoticeState.onReceipt(day, TERM_ENDED, day.plusDays(1), true, false)).as("it came before").isEqualTo(NoticeState.TO_JUDGE);
    }

    @Test
    void secondNoticeAddsNothing() {
        assertThat(received(TERM_ENDED.plusDays(1), null, true)).isEqualTo(NoticeState.ALREADY_GIVEN);
        assertThat(received(TERM_ENDED, null, true)).isEqualTo(NoticeState.TOO_EARLY);
    }

    @Test
    void noticeIsJudgedOnceAndCountedOnce() {
        var counting = notice().judged(new Judgement(null, "", "carla", "Carla", NOW));
        assertThat(counting.state()).isEqualTo(NoticeState.COUNTING);
        assertThat(counting.counted(1).state()).isEqualTo(NoticeState.COUNTED);
        assertThat(counting.counted(0).state()).isEqualTo(NoticeState.IN_TIME);
        assertThatThrownBy(() -> counting.judged(new Judgement(null, "", "cees", "Cees", NOW))).isInstanceOf(PenaltyNotPossible.class);
        assertThatThrownBy(() -> counting.counted(3).counted(3)).isInstanceOf(PenaltyNotPossible.class);
    }

    @Test
    void groundOfTheLawLeadsToADecisionThatNoneIsDue() {
        var found = notice().judged(new Judgement(NoPenaltyGround.UNREASONABLY_LATE, "Na vier jaar.", "carla", "Carla", NOW));
        assertThat(found.state()).isEqualTo(NoticeState.NONE_DUE);
        assertThat(found.isToDecide()).isTrue();
    }

    @Test
    void onlyTheThreeGroundsOfTheFifthParagraphAreForAPerson() {
        assertThat(Set.of(NoPenaltyGround.values())).filteredOn(NoPenaltyGround::isForAPersonToFind)
                .containsExactlyInAnyOrder(NoPenaltyGround.UNREASONABLY_LATE, NoPenaltyGround.NOT_AN_INTERESTED_PARTY,
                        NoPenaltyGround.PLAINLY_UNFOUNDED);
    }

    @Test
    void decisionIsSignedByAnotherPersonUnderMandate() {
        var decision = decision();
        assertThat(decision.signed(actor("tom", Role.TEAM_LEAD), mandateOf(actor("tom", Role.TEAM_LEAD)), NOW).deciders()).containsExactlyInAnyOrder("carla", "tom");
        assertThatThrownBy(() -> decision.signed(actor("carla", Role.REVIEWER), mandateOf(actor("carla", Role.REVIEWER)), NOW)).hasMessage("SAME_PERSON");
        assertThatThrownBy(() -> decision.signed(actor("cees", Role.REVIEWER), mandateOf(actor("tom", Role.TEAM_LEAD)), NOW)).hasMessage("NO_MANDATE");
    }

    @Test
    void decisionIsSentBackWithAReasonByAnotherPerson() {
        var decision = decision();
        assertThat(decision.sentBack(actor("rosa", Role.REVIEWER), "Tel na.").remarks()).isEqualTo("Tel na.");
        assertThatThrownBy(() -> decision.sentBack(actor("rosa", Role.REVIEWER), " ")).hasMessage("REMARKS_MISSING");
        assertThatThrownBy(() -> decision.sentBack(actor("carla", Role.REVIEWER), "Tel na.")).hasMessage("SAME_PERSON");
    }

    @Test
    void decisionIsAnnouncedOnceAndOnlyWhenSigned() {
        var made = new PenaltyAnnouncement(TERM_ENDED, TERM_ENDED.plusWeeks(6), TERM_ENDED.plusWeeks(6), LetterId.random());
        assertThatThrownBy(() -> decision().announced(made)).isInstanceOf(IllegalStateException.class);
        var announced = decision().signed(actor("tom", Role.TEAM_LEAD), mandateOf(actor("tom", Role.TEAM_LEAD)), NOW).announced(made);
        assertThatThrownBy(() -> announced.announced(made)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatPeopleWroteIsInNoText() {
        assertThat(notice().toString()).doesNotContain("boos");
        assertThat(decision().toString()).doesNotContain("geteld");
        assertThat(new PaperNotice(TERM_ENDED, null, "boos", List.of()).toString()).doesNotContain("boos");
    }

    private static Optional<Mandate> mandateOf(Actor signer) {
        return Optional.of(HeldMandates.of(signer, MandateKind.PENALTY));
    }

    private static DefaultNotice notice() {
        return new DefaultNotice(DefaultNoticeId.random(), ClaimId.random(), NoticeChannel.PAPER, TERM_ENDED.plusDays(1), null, "Ik ben boos.",
                List.of(), TERM_ENDED, null, "carla", NOW, NoticeState.TO_JUDGE, Optional.empty());
    }

    private static PenaltyDecision decision() {
        return new PenaltyDecision(DecisionId.random(), DefaultNoticeId.random(), ClaimId.random(), 1, PenaltyState.PREPARED, null,
                new PenaltySum(TERM_ENDED, TERM_ENDED, 1, Euro.of(23)), "De dagen zijn geteld.", "carla", "Carla", NOW, null, null,
                Optional.empty(), Optional.empty());
    }

    private static Actor actor(String id, Role role) {
        return new Actor(id, id, Set.of(role), null);
    }
}
