package nl.tegemoet.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.tegemoet.deadline.ClockEvent.CompletionRequested;
import nl.tegemoet.deadline.ClockEvent.Ended;
import nl.tegemoet.deadline.ClockEvent.ForeignRequest;
import nl.tegemoet.deadline.ClockEvent.TermNotice;
import nl.tegemoet.development.RealParts;
import nl.tegemoet.identity.Role;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.kernel.ClaimId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@RealParts
@Import(TimekeepingDatabaseTests.Listening.class)
class TimekeepingDatabaseTests {

    /** Hears what other rooms would hear. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Listening {

        final List<DueDateMoved> moved = new ArrayList<>();

        @EventListener
        void on(DueDateMoved event) {
            moved.add(event);
        }
    }

    private static final LocalDate RECEIVED = LocalDate.of(2026, 1, 5);

    @Autowired
    Timekeeping timekeeping;
    @Autowired
    Listening heard;
    @Autowired
    JdbcClient jdbc;

    private final ClaimId claim = ClaimId.random();

    private ClockReading enter(ClockEvent event) {
        return TestActors.callAs("carla", Role.CASEWORKER, () -> timekeeping.record(claim, ClockKind.DECISION, event, "letter:1"));
    }

    private void startClock() {
        TestActors.runAs("carla", Role.CASEWORKER, () -> timekeeping.start(claim, ClockKind.DECISION, RECEIVED, "claim:1"));
    }

    @Test
    void aClockAnswersFromItsLedgerAndSaysWhoEnteredWhat() {
        startClock();
        enter(new TermNotice(LocalDate.of(2026, 2, 20), LocalDate.of(2026, 7, 6)));
        enter(new CompletionRequested(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 19)));

        assertThat(timekeeping.due(claim, ClockKind.DECISION)).isEqualTo("2026-07-23");
        assertThat(timekeeping.clocks(claim)).singleElement().satisfies(clock -> {
            assertThat(clock.reading().due()).isEqualTo("2026-07-23");
            assertThat(clock.reading().suspendedDays()).isEqualTo(17);
            assertThat(clock.version()).hasSize(64);
            assertThat(clock.ledger()).hasSize(2).allSatisfy(entry -> {
                assertThat(entry.recordedBy()).isEqualTo("carla");
                assertThat(entry.evidence()).isEqualTo("letter:1");
            });
        });
    }

    @Test
    void othersHearOnlyWhenTheLastDayMoves() {
        startClock();
        enter(new ForeignRequest(LocalDate.of(2026, 2, 2)));
        enter(new ForeignRequest(LocalDate.of(2026, 2, 3)));
        enter(new Ended(LocalDate.of(2026, 2, 4)));

        assertThat(heard.moved.stream().filter(moved -> moved.claim().equals(claim)).map(DueDateMoved::due))
                .containsExactly(null, LocalDate.of(2026, 3, 4)); // two days suspended before the end
        assertThat(timekeeping.reading(claim, ClockKind.DECISION).orElseThrow().state()).isEqualTo(ClockState.ENDED);
    }

    @Test
    void whatCannotBeIsRefusedAndNotEntered() {
        startClock();
        assertThatThrownBy(() -> enter(new Ended(RECEIVED.minusDays(1)))).isInstanceOf(ImpossibleEntry.class);
        assertThat(timekeeping.clocks(claim).get(0).ledger()).isEmpty();
    }

    @Test
    void whatIsLawfulButLateIsEnteredAndExplained() {
        startClock();
        var reading = enter(new TermNotice(LocalDate.of(2026, 3, 3), LocalDate.of(2026, 7, 6)));
        assertThat(reading.due()).isEqualTo("2026-03-02");
        assertThat(timekeeping.clocks(claim).get(0).ledger()).hasSize(1);
    }

    @Test
    void theDatabaseRefusesToChangeALedgerOrAPromise() {
        startClock();
        enter(new Ended(LocalDate.of(2026, 2, 4)));
        for (var attempt : List.of("update clock set promised_days = 1", "delete from clock", "update clock_entry set on_day = '2026-01-01'",
                "delete from clock_entry")) {
            assertThatThrownBy(() -> jdbc.sql(attempt).update()).as(attempt).isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void aPenaltyCountsFromTheNoticeAndOneThatCameTooEarlyIsKept() {
        TestActors.runAs("carla", Role.CASEWORKER,
                () -> timekeeping.startPenalty(claim, LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 1), "notice:1"));
        assertThat(timekeeping.reading(claim, ClockKind.PENALTY).orElseThrow().penalty().firstDay()).isNull();
        assertThat(timekeeping.clocks(claim)).hasSize(1);
    }
}
