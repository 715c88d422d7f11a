package nl.tegemoet.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.List;
import nl.tegemoet.deadline.ClockEvent.Ended;
import nl.tegemoet.deadline.ClockEvent.ForeignRequest;
import nl.tegemoet.development.RealParts;
import nl.tegemoet.identity.Role;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.kernel.ClaimId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@RealParts
class RunningOutDatabaseTests {

    private static final int ALL = 10_000;

    @Autowired
    RunningOut runningOut;
    @Autowired
    Timekeeping timekeeping;
    @Autowired
    Terms terms;
    @Autowired
    JdbcClient jdbc;

    private final ClaimId claim = ClaimId.random();

    /** A term that somebody named, so that its last day is any day. */
    private void start(ClockKind kind, LocalDate fact, LocalDate due) {
        TestActors.runAs("carla", Role.CASEWORKER, () -> timekeeping.startNamed(claim, kind, fact, due, "claim:1"));
    }

    private void enter(ClockKind kind, ClockEvent event) {
        TestActors.runAs("carla", Role.CASEWORKER, () -> timekeeping.record(claim, kind, event, "letter:1"));
    }

    private List<ClockKind> inGroup(RunOutGroup group) {
        return TestActors.callAs("tom", Role.TEAM_LEAD, () -> runningOut.find(group, RunningOut.KINDS, 0, ALL)).stream()
                .filter(term -> term.claim().equals(claim)).map(RunningTerm::kind).toList();
    }

    @Test
    void eachTermIsInTheGroupOfItsLastDay() {
        var today = terms.today();
        var sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        var fact = today.minusYears(1);
        start(ClockKind.COMPLAINT, fact, today.minusDays(1));
        start(ClockKind.PAYMENT, fact, today);
        start(ClockKind.COMPLETION, fact, sunday);
        start(ClockKind.DECISION, fact, sunday.plusDays(1));
        start(ClockKind.PENALTY_DECISION, fact, sunday.plusWeeks(4));
        start(ClockKind.NOT_PROCESSED_DECISION, fact, sunday.plusWeeks(4).plusDays(1));

        assertThat(inGroup(RunOutGroup.LATE)).containsExactly(ClockKind.COMPLAINT);
        assertThat(inGroup(RunOutGroup.THIS_WEEK)).contains(ClockKind.PAYMENT, ClockKind.COMPLETION).hasSize(2);
        assertThat(inGroup(RunOutGroup.NEXT_FOUR_WEEKS)).containsExactly(ClockKind.DECISION, ClockKind.PENALTY_DECISION);
        assertThat(inGroup(RunOutGroup.STANDING_STILL)).isEmpty();
    }

    @Test
    void aTermThatStandsStillIsNotForgottenAndOneThatEndedIs() {
        start(ClockKind.DECISION, terms.today().minusWeeks(4), terms.today().plusWeeks(2));
        enter(ClockKind.DECISION, new ForeignRequest(terms.today()));
        assertThat(inGroup(RunOutGroup.STANDING_STILL)).containsExactly(ClockKind.DECISION);

        enter(ClockKind.DECISION, new Ended(terms.today()));
        assertThat(RunOutGroup.values()).allSatisfy(group -> assertThat(inGroup(group)).isEmpty());
    }

    @Test
    void theTermToObjectAndAPenaltyAreNotOurTermsToKeep() {
        assertThat(RunningOut.KINDS).isEqualTo(EnumSet.complementOf(EnumSet.of(ClockKind.OBJECTION, ClockKind.PENALTY)));
        TestActors.runAs("carla", Role.CASEWORKER, () -> timekeeping.start(claim, ClockKind.OBJECTION, terms.today().minusYears(1), "x"));
        assertThat(inGroup(RunOutGroup.LATE)).isEmpty();
    }

    @Test
    void countsAreThoseOfTheLists() {
        start(ClockKind.COMPLAINT, terms.today().minusYears(1), terms.today().minusDays(3));
        TestActors.runAs("tom", Role.TEAM_LEAD, () -> {
            var counts = runningOut.counts();
            for (var group : RunOutGroup.values()) {
                assertThat(counts.of(group)).as(group.name()).isEqualTo(runningOut.find(group, RunningOut.KINDS, 0, ALL).size());
                assertThat(counts.of(ClockKind.COMPLAINT, group))
                        .isEqualTo(runningOut.find(group, EnumSet.of(ClockKind.COMPLAINT), 0, ALL).size());
            }
        });
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepeat() {
        for (int day = 1; day <= 7; day++) {
            start(ClockKind.values()[day % 3], terms.today().minusYears(1), terms.today().minusYears(1).plusDays(day));
        }
        TestActors.runAs("tom", Role.TEAM_LEAD, () -> {
            var whole = runningOut.find(RunOutGroup.LATE, RunningOut.KINDS, 0, 6);
            var first = runningOut.find(RunOutGroup.LATE, RunningOut.KINDS, 0, 3);
            var second = runningOut.find(RunOutGroup.LATE, RunningOut.KINDS, 3, 3);
            assertThat(whole).startsWith(first.toArray(RunningTerm[]::new)).endsWith(second.toArray(RunningTerm[]::new));
        });
    }

    @Test
    void theDatabaseCountsAWarningOnTheDayOnWhichAPersonSeesIt() {
        var fact = terms.today().minusDays(1);
        for (int length = 1; length <= 40; length++) {
            start(ClockKind.COMPLAINT, fact, fact.plusDays(length));
        }
        var days = jdbc.sql("select fact_on, due_on, three_quarters_on, nine_tenths_on from clock where claim_id = ?").param(claim.toString())
                .query((row, number) -> List.of(row.getObject(1, LocalDate.class), row.getObject(2, LocalDate.class),
                        row.getObject(3, LocalDate.class), row.getObject(4, LocalDate.class))).list();
        assertThat(days).hasSize(40).allSatisfy(clock -> {
            assertThat(first(ClockWarning.THREE_QUARTERS, clock.get(0), clock.get(1))).isEqualTo(clock.get(2));
            assertThat(first(ClockWarning.NINE_TENTHS, clock.get(0), clock.get(1))).isEqualTo(clock.get(3));
        });
    }

    @Test
    void aClaimBearsTheHighestWarningOfItsTerms() {
        start(ClockKind.DECISION, terms.today().minusDays(80), terms.today().plusDays(20));
        start(ClockKind.COMPLETION, terms.today().minusDays(95), terms.today().plusDays(5));
        start(ClockKind.PAYMENT, terms.today(), terms.today().plusDays(42));
        TestActors.runAs("carla", Role.CASEWORKER,
                () -> assertThat(runningOut.warned(List.of(claim, ClaimId.random()))).containsOnlyKeys(claim)
                        .hasEntrySatisfying(claim, term -> assertThat(term.warning()).isEqualTo(ClockWarning.NINE_TENTHS)));
    }

    @Test
    void onlyATeamLeadAndAnAuditorSeeTheWhole() {
        assertThatThrownBy(() -> TestActors.runAs("carla", Role.CASEWORKER, () -> runningOut.counts()))
                .isInstanceOf(AccessDeniedException.class);
        TestActors.runAs("aad", Role.AUDITOR, () -> assertThat(runningOut.warnings()).hasSize(3));
    }

    private static LocalDate first(ClockWarning level, LocalDate fact, LocalDate due) {
        return fact.datesUntil(due.plusDays(1)).filter(day -> ClockWarning.on(day, fact, due).compareTo(level) >= 0).findFirst().orElseThrow();
    }
}
