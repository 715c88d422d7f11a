package nl.tegemoet.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.tegemoet.claim.Claims;
import nl.tegemoet.claim.Outcome;
import nl.tegemoet.claim.WithdrawalNotPossible;
import nl.tegemoet.claim.Withdrawing;
import nl.tegemoet.deadline.ClockKind;
import nl.tegemoet.deadline.ClockState;
import nl.tegemoet.deadline.Terms;
import nl.tegemoet.deadline.Timekeeping;
import nl.tegemoet.development.RealParts;
import nl.tegemoet.identity.Role;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.journey.ClaimWalk;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.letter.LetterType;
import nl.tegemoet.letter.Letters;
import nl.tegemoet.party.Channel;
import nl.tegemoet.process.TaskKind;
import nl.tegemoet.process.Worklist;
import nl.tegemoet.sending.SentLetters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Between signing and announcing, with the whole house at work: a letter on paper waits for the post. */
@RealParts
class WithholdingDatabaseTests {

    @Autowired
    SentLetters sent;
    @Autowired
    ClaimWalk walk;
    @Autowired
    Withholding withholding;
    @Autowired
    Withdrawing withdrawing;
    @Autowired
    Deciding deciding;
    @Autowired
    Claims claims;
    @Autowired
    Letters letters;
    @Autowired
    Timekeeping timekeeping;
    @Autowired
    Terms terms;
    @Autowired
    Worklist worklist;
    @Autowired
    JdbcClient jdbc;

    private ClaimId claim;

    @BeforeEach
    void aSignedDecisionWhoseLetterWaitsForThePost() {
        claim = sent.claim(Channel.POST);
        walk.findComplete(claim);
        walk.proposeGrant(claim);
        walk.agree(claim);
        walk.signOnly(claim);
        assertThat(isAnnounced()).isFalse();
    }

    private boolean isAnnounced() {
        return TestActors.callAs("tom", Role.TEAM_LEAD, () -> deciding.view(claim)).filter(view -> view.announcement().isPresent()).isPresent();
    }

    private void asLead(Runnable act) {
        TestActors.runAs("tom", Role.TEAM_LEAD, act);
    }

    private boolean hasWork(TaskKind kind) {
        return TestActors.callAs("tom", Role.TEAM_LEAD, () -> worklist.workOn(claim)).stream().anyMatch(item -> item.kind() == kind);
    }

    private Outcome outcome() {
        return TestActors.callAs("tom", Role.TEAM_LEAD, () -> claims.summary(claim)).outcome();
    }

    @Test
    void aDecisionThatIsHeldBackDoesNotLeaveWithThePost() {
        asLead(() -> withholding.hold(claim, WithholdingReason.NEW_DOCUMENT, "Een brief van het archief"));
        walk.post(claim);

        assertThat(isAnnounced()).isFalse();
        assertThat(outcome()).isNull();
        assertThat(TestActors.callAs("tom", Role.TEAM_LEAD, () -> withholding.held(claim)).orElseThrow()).satisfies(held -> {
            assertThat(held.reason()).isEqualTo(WithholdingReason.NEW_DOCUMENT);
            assertThat(held.words()).isEqualTo("Een brief van het archief");
        });
    }

    @Test
    void aReleasedDecisionLeavesAndItsTermsRunFromThen() {
        asLead(() -> withholding.hold(claim, WithholdingReason.MISTAKE, ""));
        asLead(() -> withholding.release(claim));
        walk.post(claim);

        assertThat(isAnnounced()).isTrue();
        assertThat(timekeeping.due(claim, ClockKind.OBJECTION)).isEqualTo(terms.objectionUntil(terms.today()));
        assertThat(TestActors.callAs("tom", Role.TEAM_LEAD, () -> letters.list(claim))).filteredOn(letter -> letter.type() == LetterType.GRANT).hasSize(1);
    }

    @Test
    void aRecalledDecisionWasNeverAnnouncedAndTheClaimIsAssessedAgain() {
        asLead(() -> withholding.recall(claim, WithholdingReason.DEATH, ""));
        walk.post(claim);

        assertThat(TestActors.callAs("tom", Role.TEAM_LEAD, () -> deciding.view(claim))).isEmpty();
        assertThat(hasWork(TaskKind.ASSESS)).isTrue();
        assertThat(timekeeping.reading(claim, ClockKind.DECISION).orElseThrow().state()).isEqualTo(ClockState.RUNNING);
        walk.proposeRefusal(claim);
        walk.agree(claim);
        walk.sign(claim);
        assertThat(outcome()).isEqualTo(Outcome.REFUSED);
    }

    @Test
    void whatWasAnnouncedIsNeitherHeldBackNorRecalled() {
        walk.post(claim);
        assertThat(isAnnounced()).isTrue();
        assertThatThrownBy(() -> asLead(() -> withholding.hold(claim, WithholdingReason.MISTAKE, "")))
                .isInstanceOf(WithholdingNotPossible.class).hasMessage("NOTHING_TO_WITHHOLD");
        assertThatThrownBy(() -> asLead(() -> withholding.recall(claim, WithholdingReason.MISTAKE, "")))
                .isInstanceOf(WithholdingNotPossible.class);
    }

    @Test
    void anotherReasonIsToldInWordsAndACaseworkerDoesNotRecall() {
        assertThatThrownBy(() -> asLead(() -> withholding.hold(claim, WithholdingReason.OTHER, " ")))
                .isInstanceOf(WithholdingNotPossible.class).hasMessage("REASON_MISSING");
        assertThatThrownBy(() -> TestActors.runAs("carla", Role.CASEWORKER,
                () -> withholding.recall(claim, WithholdingReason.MISTAKE, ""))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theRecordOfItNeverChanges() {
        asLead(() -> withholding.hold(claim, WithholdingReason.MISTAKE, ""));
        assertThatThrownBy(() -> jdbc.sql("update decision_withholding set step = 'RELEASED', reason = null").update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("delete from decision_withholding").update()).isInstanceOf(DataAccessException.class);
    }

    @Test
    void whoWithdrawsGetsNoDecisionAnyMoreButALetterThatConfirmsIt() {
        TestActors.runAs("carla", Role.CASEWORKER, () -> withdrawing.record(claim, terms.today()));
        walk.post(claim);

        assertThat(isAnnounced()).isFalse();
        assertThat(outcome()).isEqualTo(Outcome.WITHDRAWN);
        assertThat(TestActors.callAs("tom", Role.TEAM_LEAD, () -> letters.list(claim))).extracting(letter -> letter.type()).contains(LetterType.WITHDRAWAL).doesNotContain(LetterType.GRANT);
        assertThat(timekeeping.reading(claim, ClockKind.DECISION).orElseThrow().state()).isEqualTo(ClockState.ENDED);
        assertThat(TestActors.callAs("tom", Role.TEAM_LEAD, () -> worklist.workOn(claim))).isEmpty();
        assertThatThrownBy(() -> TestActors.runAs("carla", Role.CASEWORKER, () -> withdrawing.record(claim, terms.today())))
                .isInstanceOf(WithdrawalNotPossible.class);
    }

    @Test
    void aWithdrawalLiesBetweenTheFilingAndToday() {
        for (var day : new java.time.LocalDate[] {terms.today().plusDays(1), terms.today().minusDays(1)}) {
            assertThatThrownBy(() -> TestActors.runAs("carla", Role.CASEWORKER, () -> withdrawing.record(claim, day)))
                    .isInstanceOf(WithdrawalNotPossible.class);
        }
    }
}
