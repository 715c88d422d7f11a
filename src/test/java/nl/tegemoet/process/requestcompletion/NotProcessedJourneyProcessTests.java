package nl.tegemoet.process.requestcompletion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.tegemoet.claim.ClaimStatus;
import nl.tegemoet.claim.CompletionNotPossible;
import nl.tegemoet.claim.Outcome;
import nl.tegemoet.deadline.ClockKind;
import nl.tegemoet.deadline.ClockState;
import nl.tegemoet.decision.SigningNotPossible;
import nl.tegemoet.identity.Role;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.process.TaskKind;
import nl.tegemoet.process.engine.DueDate;
import org.junit.jupiter.api.Test;

/** The applicant does not complete the claim in time, or not enough: more time, or a decision not to process it. */
class NotProcessedJourneyProcessTests extends CompletionJourney {

    @Test
    void claimIsNotProcessedAfterTheTermPassedUnused() {
        var claim = lapsed();
        var until = due(claim, ClockKind.COMPLETION);
        assertThat(state(claim, ClockKind.COMPLETION)).isEqualTo(ClockState.ENDED);
        assertThat(due(claim, ClockKind.NOT_PROCESSED_DECISION)).isAfterOrEqualTo(until.plusWeeks(4)).isBefore(until.plusWeeks(5));
        assertThat(hands.work(claim, TaskKind.CHOOSE_COURSE).dueOn()).isEqualTo(due(claim, ClockKind.NOT_PROCESSED_DECISION));
        propose(claim);
        assertThat(as(TOM, () -> leavingUnprocessed.letterToSign(claim))).isNotEmpty();
        sign(claim);
        assertThat(codes(claim)).contains("L05");
        assertThat(summary(claim).outcome()).isEqualTo(Outcome.NOT_PROCESSED);
        assertThat(summary(claim).status()).isEqualTo(ClaimStatus.CLOSED);
        assertThat(state(claim, ClockKind.NOT_PROCESSED_DECISION)).isEqualTo(ClockState.ENDED);
        assertThat(state(claim, ClockKind.DECISION)).isEqualTo(ClockState.ENDED);
        assertThat(state(claim, ClockKind.OBJECTION)).isEqualTo(ClockState.RUNNING);
        assertThat(hands.instances(claim)).isEmpty();
    }

    @Test
    void timerThatGoesOffTooEarlyChangesNothing() {
        var claim = filed();
        ask(claim);
        assertThatThrownBy(() -> hands.fire(claim, TERM_PASSED)).hasMessageContaining("still runs");
        assertThat(state(claim, ClockKind.COMPLETION)).isEqualTo(ClockState.RUNNING);
        answer(claim);
        assertThat(hands.work(claim, TaskKind.CHECK_COMPLETENESS).isFree()).isTrue();
    }

    @Test
    void claimIsLeftUnprocessedOnlyAfterATermThatPassed() {
        var claim = filed();
        assertThatThrownBy(() -> leave(claim)).isInstanceOfSatisfying(CompletionNotPossible.class,
                refused -> assertThat(refused.problem()).isEqualTo(CompletionNotPossible.Problem.NO_TERM_GIVEN));
        ask(claim);
        movable().putTo(due(claim, ClockKind.COMPLETION));
        assertThatThrownBy(() -> leave(claim)).isInstanceOfSatisfying(CompletionNotPossible.class,
                refused -> assertThat(refused.problem()).isEqualTo(CompletionNotPossible.Problem.TERM_STILL_RUNS));
        assertThatThrownBy(() -> jdbc.sql("insert into decision (id, claim_id, in_force_claim, kind, scheme, grounds, reasons, proposed_by,"
                        + " signed_by, signed_by_name, capacity, signed_at, deciders) values (uuid(), ?, ?, 'NOT_PROCESSED', '2026', '', 'x',"
                        + " 'carla', 'tom', 'Tom', 'TEAM_LEAD', now(), 'carla,tom')")
                .params(claim.toString(), claim.toString()).update()).hasMessageContaining("only after a term");
    }

    @Test
    void whoProposedDoesNotSign() {
        var claim = lapsed();
        propose(claim);
        var both = TestActors.staff("carla", Role.CASEWORKER, Role.REVIEWER);
        assertThatThrownBy(() -> as(both, () -> leavingUnprocessed.sign(claim, 1))).isInstanceOf(SigningNotPossible.class);
    }

    @Test
    void answerBeforeTheSignatureOvertakesTheProposal() {
        var claim = lapsed();
        propose(claim);
        answer(claim);
        assertThat(as(TOM, () -> leavingUnprocessed.toSign(claim))).isEmpty();
        assertThat(hands.work(claim, TaskKind.CHECK_COMPLETENESS).isFree()).isTrue();
        assertThat(state(claim, ClockKind.NOT_PROCESSED_DECISION)).isEqualTo(ClockState.ENDED);
        assertThatThrownBy(() -> as(TOM, () -> leavingUnprocessed.sign(claim, 1))).isInstanceOf(SigningNotPossible.class);
    }

    @Test
    void answerThatIsNotEnoughStartsTheFourWeeksOnItsOwnDay() {
        var claim = lapsed();
        answer(claim);
        var answeredOn = movable().today();
        hands.take(claim, TaskKind.CHECK_COMPLETENESS, CARLA);
        movable().putTo(answeredOn.plusDays(3));
        currentActor.runAs(CARLA, () -> completing.findNotEnough(claim, summary(claim).version()));
        assertThat(due(claim, ClockKind.NOT_PROCESSED_DECISION)).isAfterOrEqualTo(answeredOn.plusWeeks(4)).isBefore(answeredOn.plusWeeks(5));
        propose(claim);
        sign(claim);
        assertThat(summary(claim).outcome()).isEqualTo(Outcome.NOT_PROCESSED);
    }

    @Test
    void furtherTermCountsFromItsOwnLetter() {
        var claim = lapsed();
        hands.take(claim, TaskKind.CHOOSE_COURSE, CARLA);
        currentActor.runAs(CARLA, () -> completing.giveFurtherTerm(claim, summary(claim).version(), 2));
        assertThat(codes(claim).stream().filter("L03"::equals)).hasSize(2);
        assertThat(due(claim, ClockKind.COMPLETION)).isAfterOrEqualTo(movable().today().plusWeeks(2));
        assertThat(hands.timer(claim, TERM_PASSED).getDuedate()).isEqualTo(DueDate.begin(due(claim, ClockKind.COMPLETION).plusDays(1), clock));
        assertThat(state(claim, ClockKind.NOT_PROCESSED_DECISION)).isEqualTo(ClockState.ENDED);
        answer(claim);
        assertThat(hands.work(claim, TaskKind.CHECK_COMPLETENESS).isFree()).isTrue();
    }
}
