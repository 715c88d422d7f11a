package nl.tegemoet.penalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.tegemoet.audit.Act;
import nl.tegemoet.audit.ClaimHistory;
import nl.tegemoet.claim.ClaimNotFound;
import nl.tegemoet.claim.ExampleClaims;
import nl.tegemoet.deadline.Terms;
import nl.tegemoet.identity.Role;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.DecisionId;
import nl.tegemoet.process.WithoutProcess;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Default notices and penalties on the real database: what it refuses whatever the code believes, and who may do what. */
@WithoutProcess
class PenaltyGuardDatabaseTests {

    private static final String SET_ASIDE = "insert into penalty_judgement (notice_id, number, ground, reason, judged_by, judged_by_name,"
            + " judged_at, again_reason, set_aside_by, set_aside_by_name, set_aside_at) select id, 1, ground, reason, judged_by,"
            + " judged_by_name, judged_at, 'x', 'carla', 'Carla', now(6) from penalty_notice where id = ?";

    @Autowired
    private LateClaims late;
    @Autowired
    private ExampleClaims examples;
    @Autowired
    private Defaulting defaulting;
    @Autowired
    private Penalizing penalizing;
    @Autowired
    private DefaultHistory history;
    @Autowired
    private PenaltyEntitlements entitlements;
    @Autowired
    private ClaimHistory claimHistory;
    @Autowired
    private Terms terms;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void noticeStaysAsItCameAndTakesOnlyLawfulSteps() {
        var claim = late.late();
        var notice = late.notice(claim, 10);
        refused("update penalty_notice set received_on = '2020-01-01' where id = ?", notice);
        refused("update penalty_notice set words = 'x' where id = ?", notice);
        refused("update penalty_notice set state = 'COUNTED' where id = ?", notice);
        refused("update penalty_notice set state = 'COUNTING' where id = ?", notice);
        refused("delete from penalty_notice where id = ?", notice);
        late.judge(claim, notice, null);
        refused("update penalty_notice set state = 'TO_JUDGE' where id = ?", notice);
        refused("update penalty_notice set state = 'IN_TIME', judged_by = 'tom' where id = ?", notice);
    }

    @Test
    void noticeIsJudgedAgainOnlyAfterTheSignerAskedAndWhatWasFoundStays() {
        var claim = late.late();
        var notice = late.notice(claim, 10);
        late.judge(claim, notice, NoPenaltyGround.NOT_AN_INTERESTED_PARTY);
        assertThatThrownBy(() -> judgeAgain(claim, notice, 0)).hasMessage("NOT_TO_JUDGE_AGAIN");
        refused("update penalty_notice set state = 'TO_JUDGE', ground = null, reason = null, judged_by = null, judged_by_name = null,"
                + " judged_at = null where id = ?", notice);
        refused(SET_ASIDE, notice);
        var decision = TestActors.callAs("carla", Role.CASEWORKER,
                () -> penalizing.prepare(claim, notice, 0, NoPenaltyGround.NOT_AN_INTERESTED_PARTY, "Zie de brief."));
        refused(SET_ASIDE, notice);
        assertThatThrownBy(() -> judgeAgain(claim, notice, 0)).as("it waits for a signature").hasMessage("CHANGED_MEANWHILE");
        TestActors.runAs("tom", Role.TEAM_LEAD, () -> penalizing.sendBack(claim, decision, "Zij tekende zelf."));
        assertThatThrownBy(() -> judgeAgain(claim, notice, 0)).as("a page of before").hasMessage("CHANGED_MEANWHILE");
        assertThatThrownBy(() -> TestActors.runAs("tom", Role.TEAM_LEAD, () -> penalizing.judgeAgain(claim, notice, 1, "Zelf.")))
                .isInstanceOf(AccessDeniedException.class);

        judgeAgain(claim, notice, 1);
        refused("update penalty_judgement set ground = 'PLAINLY_UNFOUNDED' where notice_id = ?", notice);
        refused("delete from penalty_judgement where notice_id = ?", notice);
        var why = jdbc.sql("select again_reason from penalty_judgement where notice_id = ?").param(notice.toString()).query(byte[].class).single();
        assertThat(new String(why, StandardCharsets.UTF_8)).as("sealed").doesNotContain("opnieuw");
        assertThat(acts(claim)).containsSubsequence("penalty.notice-judged", "penalty.sent-back", "penalty.judgement-set-aside");
        late.judge(claim, notice, null);
        refused("update penalty_notice set state = 'TO_JUDGE', judged_by = null, judged_by_name = null, judged_at = null, reason = null"
                + " where id = ?", notice);
    }

    @Test
    void noticeIsNotJudgedAgainWhileALaterOneCounts() {
        var claim = late.late();
        var notice = late.notice(claim, 10);
        late.judge(claim, notice, NoPenaltyGround.NOT_AN_INTERESTED_PARTY);
        var decision = TestActors.callAs("carla", Role.CASEWORKER,
                () -> penalizing.prepare(claim, notice, 0, NoPenaltyGround.NOT_AN_INTERESTED_PARTY, "Zie de brief."));
        TestActors.runAs("tom", Role.TEAM_LEAD, () -> penalizing.sendBack(claim, decision, "Zij tekende zelf."));
        late.notice(claim, 5);
        assertThatThrownBy(() -> judgeAgain(claim, notice, 1)).hasMessage("ANOTHER_COUNTS");
    }

    private void judgeAgain(ClaimId claim, DefaultNoticeId notice, int rounds) {
        TestActors.runAs("carla", Role.CASEWORKER, () -> penalizing.judgeAgain(claim, notice, rounds, "Dit moet opnieuw."));
    }

    @Test
    void onlyOneNoticeOnAClaimCounts() {
        var claim = late.late();
        var notice = late.notice(claim, 10);
        assertThatThrownBy(() -> jdbc.sql("insert into penalty_notice (id, claim_id, channel, received_on, documents, term_ended_on, recorded_by,"
                + " recorded_at, state) select uuid(), claim_id, channel, received_on, documents, term_ended_on, recorded_by, recorded_at,"
                + " 'TO_JUDGE' from penalty_notice where id = ?").param(notice.toString()).update())
                .isInstanceOf(DataAccessException.class).hasMessageContaining("penalty_notice_one_counts");
    }

    @Test
    void decisionNeedsASecondPersonAndKeepsWhatWasPrepared() {
        var claim = late.late();
        var notice = fixed(claim, 100);
        var decision = prepare(claim, notice);
        refused("update penalty_decision set amount_cents = 500000 where id = ?", decision);
        refused("update penalty_decision set state = 'SIGNED', signed_by = prepared_by, signed_by_name = 'x', capacity = 'REVIEWER',"
                + " signed_at = now(6) where id = ?", decision);
        refused("update penalty_decision set state = 'SIGNED', signed_by = 'frank', signed_by_name = 'x', capacity = 'FINANCE_APPROVER',"
                + " signed_at = now(6) where id = ?", decision);
        refused("update penalty_decision set state = 'ANNOUNCED' where id = ?", decision);
        refused("delete from penalty_decision where id = ?", decision);
        assertThat(entitlements.of(decision)).isEmpty();
        assertThatThrownBy(() -> prepare(claim, notice)).isInstanceOf(PenaltyNotPossible.class);
    }

    @Test
    void penaltyIsOwedOnceItIsAnnouncedAndWhoDecidedDoesNotPay() {
        var claim = late.late();
        var notice = fixed(claim, 100);
        var decision = prepare(claim, notice);
        TestActors.runAs("tom", Role.TEAM_LEAD, () -> penalizing.sign(claim, decision));
        assertThat(entitlements.of(decision)).isEmpty();
        TestActors.callAsSystem(() -> {
            penalizing.announce(claim, notice);
            penalizing.announce(claim, notice);
            return null;
        });
        assertThat(entitlements.of(decision)).hasValueSatisfying(owed -> {
            assertThat(owed.amount().cents()).isEqualTo(144_200);
            assertThat(owed.payBy()).isEqualTo(terms.paymentDue(terms.today()));
            assertThat(owed.deciders()).containsExactlyInAnyOrder("carla", "tom");
        });
        refused("update penalty_decision set payment_due = '2030-01-01' where id = ?", decision);
        assertThat(acts(claim)).containsSubsequence("penalty.notice-received", "penalty.notice-judged", "penalty.days-fixed", "penalty.prepared",
                "penalty.signed", "penalty.announced");
    }

    @Test
    void daysThatStillRunAreNotFixed() {
        var claim = late.late();
        var notice = late.notice(claim, 20);
        late.judge(claim, notice, null);
        assertThatThrownBy(() -> TestActors.callAsSystem(() -> defaulting.fixDays(claim, notice))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void secondClickIsTheSameNoticeAndOtherWordsAreAnother() {
        var person = examples.aPerson();
        var claim = late.late(person);
        var first = TestActors.callAsApplicant(person, () -> defaulting.send(claim, "Ik wacht."));
        assertThat(TestActors.callAsApplicant(person, () -> defaulting.send(claim, " Ik wacht. "))).isEqualTo(first);
        assertThat(TestActors.callAsApplicant(person, () -> defaulting.send(claim, "Nog steeds."))).isNotEqualTo(first);
        var own = TestActors.callAsApplicant(person, () -> history.own(claim));
        assertThat(own.late()).isTrue();
        assertThat(own.notices()).extracting(OwnNotice::state).containsExactly(NoticeState.TO_JUDGE, NoticeState.ALREADY_GIVEN);
        assertThat(own.notices()).allSatisfy(notice -> assertThat(notice.ahead().firstDay()).isEqualTo(terms.today().plusDays(15)));
    }

    @Test
    void nobodyGivesOrSeesNoticeOnAClaimOfSomebodyElse() {
        var claim = late.late();
        var other = examples.aPerson();
        assertThatThrownBy(() -> TestActors.callAsApplicant(other, () -> defaulting.send(claim, ""))).isInstanceOf(ClaimNotFound.class);
        assertThatThrownBy(() -> TestActors.callAsApplicant(other, () -> history.own(claim))).isInstanceOf(ClaimNotFound.class);
        assertThatThrownBy(() -> TestActors.callAs("rosa", Role.REVIEWER, () -> defaulting.record(claim, late.paper(1))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> TestActors.callAs("fatima", Role.FINANCE_PREPARER, () -> history.of(claim)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void daysThatCannotBeAreRefused() {
        var claim = late.late();
        var today = terms.today();
        assertThatThrownBy(() -> record(claim, new PaperNotice(today.plusDays(1), null, "", List.of()))).hasMessage("RECEIVED_IN_THE_FUTURE");
        assertThatThrownBy(() -> record(claim, new PaperNotice(today, today.plusDays(1), "", List.of()))).hasMessage("POSTED_AFTER_RECEIPT");
        assertThatThrownBy(() -> record(claim, new PaperNotice(today.minusYears(2), null, "", List.of()))).hasMessage("BEFORE_THE_CLAIM");
    }

    @Test
    void groundNeedsAReason() {
        var claim = late.late();
        var notice = late.notice(claim, 10);
        assertThatThrownBy(() -> TestActors.runAs("carla", Role.CASEWORKER,
                () -> defaulting.judge(claim, notice, NoPenaltyGround.UNREASONABLY_LATE, " "))).hasMessage("REASON_MISSING");
        assertThatThrownBy(() -> TestActors.runAs("carla", Role.CASEWORKER,
                () -> defaulting.judge(claim, notice, NoPenaltyGround.TOO_EARLY, "Te vroeg."))).hasMessage("REASON_MISSING");
    }

    @Test
    void whatWasWrittenLiesSealed() {
        var claim = late.late();
        var notice = late.notice(claim, 10);
        var words = jdbc.sql("select words from penalty_notice where id = ?").param(notice.toString()).query(byte[].class).single();
        assertThat(new String(words, StandardCharsets.UTF_8)).doesNotContain("te laat");
    }

    private DefaultNoticeId record(ClaimId claim, PaperNotice paper) {
        return TestActors.callAs("carla", Role.CASEWORKER, () -> defaulting.record(claim, paper));
    }

    private DefaultNoticeId fixed(ClaimId claim, int daysAgo) {
        var notice = late.notice(claim, daysAgo);
        late.judge(claim, notice, null);
        TestActors.callAsSystem(() -> defaulting.fixDays(claim, notice));
        return notice;
    }

    private DecisionId prepare(ClaimId claim, DefaultNoticeId notice) {
        return TestActors.callAs("carla", Role.CASEWORKER, () -> penalizing.prepare(claim, notice, 0, null, "De dagen zijn geteld."));
    }

    private List<String> acts(ClaimId claim) {
        return TestActors.callAs("aad", Role.AUDITOR, () -> claimHistory.acts(claim)).stream().map(Act::act).toList();
    }

    private void refused(String sql, Object id) {
        assertThatThrownBy(() -> jdbc.sql(sql).param(id.toString()).update()).as(sql).isInstanceOf(DataAccessException.class);
    }
}
