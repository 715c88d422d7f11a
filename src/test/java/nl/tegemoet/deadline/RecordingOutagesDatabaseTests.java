package nl.tegemoet.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.tegemoet.development.RealParts;
import nl.tegemoet.identity.Role;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.kernel.ClaimId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Awb 2:21, with outages of long ago, so that no term of another test lies in their days. */
@RealParts
class RecordingOutagesDatabaseTests {

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    @Autowired
    RecordingOutages recording;
    @Autowired
    Timekeeping timekeeping;
    @Autowired
    Terms terms;

    private final ClaimId claim = ClaimId.random();

    private static Outage.Span on(LocalDate day) {
        return new Outage.Span(day.atTime(9, 0).atZone(NETHERLANDS).toInstant(), day.atTime(15, 0).atZone(NETHERLANDS).toInstant());
    }

    private void completion(LocalDate fact, LocalDate last) {
        TestActors.runAs("carla", Role.CASEWORKER, () -> timekeeping.startNamed(claim, ClockKind.COMPLETION, fact, last, "completion:1"));
        TestActors.runAs("carla", Role.CASEWORKER, () -> timekeeping.start(claim, ClockKind.DECISION, fact, "claim:1"));
    }

    private Outage record(LocalDate day, LocalDate extendedUntil) {
        return TestActors.callAs("tom", Role.TEAM_LEAD, () -> recording.record(on(day), extendedUntil, "De inlog werkte niet."));
    }

    @Test
    void aTermOfTheApplicantThatWouldEndInTheOutageIsLengthenedWithTheOutageAsItsEvidence() {
        var tuesday = LocalDate.of(2019, 3, 12);
        completion(tuesday.minusWeeks(4), tuesday);
        var decideBy = timekeeping.due(claim, ClockKind.DECISION);
        assertThat(TestActors.callAs("tom", Role.TEAM_LEAD, () -> recording.foresee(on(tuesday), tuesday.plusDays(2))).terms()).isOne();

        var outage = record(tuesday, tuesday.plusDays(2));

        assertThat(timekeeping.due(claim, ClockKind.COMPLETION)).isEqualTo(tuesday.plusDays(2));
        assertThat(timekeeping.due(claim, ClockKind.DECISION)).as("our own term").isEqualTo(decideBy);
        assertThat(timekeeping.clocks(claim).stream().filter(clock -> clock.kind() == ClockKind.COMPLETION).findFirst().orElseThrow().ledger())
                .singleElement().satisfies(entry -> {
                    assertThat(entry.evidence()).isEqualTo("outage:" + outage.id());
                    assertThat(entry.recordedBy()).isEqualTo("tom");
                });
    }

    @Test
    void aTermThatEndsAfterTheNewLastDayOrBeganAfterTheOutageStaysAsItIs() {
        var tuesday = LocalDate.of(2019, 4, 9);
        completion(tuesday.minusWeeks(4), tuesday.plusDays(3));
        record(tuesday, tuesday.plusDays(2));
        assertThat(timekeeping.due(claim, ClockKind.COMPLETION)).isEqualTo(tuesday.plusDays(3));
        completion(tuesday.plusDays(1), tuesday.plusDays(2));
        record(tuesday, tuesday.plusDays(7));
        assertThat(timekeeping.due(claim, ClockKind.COMPLETION)).isEqualTo(tuesday.plusDays(2));
    }

    @Test
    void theSameOutageRecordedAgainWithALaterDayLengthensOnceMoreAndGoingOnAddsNothing() {
        var tuesday = LocalDate.of(2019, 5, 14);
        completion(tuesday.minusWeeks(4), tuesday);
        record(tuesday, tuesday.plusDays(2));
        record(tuesday, tuesday.plusDays(3));
        TestActors.callAsSystem(() -> {
            recording.goOn();
            return null;
        });
        assertThat(timekeeping.due(claim, ClockKind.COMPLETION)).isEqualTo(tuesday.plusDays(3));
        assertThat(timekeeping.clocks(claim).get(0).ledger().size() + timekeeping.clocks(claim).get(1).ledger().size()).isEqualTo(2);
    }

    @Test
    void aTermLengthenedForOneOutageIsLengthenedForTheNext() {
        var tuesday = LocalDate.of(2019, 6, 18);
        completion(tuesday.minusWeeks(4), tuesday);
        record(tuesday, tuesday.plusDays(2));
        record(tuesday.plusDays(2), tuesday.plusDays(6));
        assertThat(timekeeping.due(claim, ClockKind.COMPLETION)).isEqualTo(tuesday.plusDays(6));
    }

    @Test
    void everybodyMayReadOfAnOutageUntilItsNewLastDayHasGoneBy() {
        var longAgo = record(LocalDate.of(2019, 8, 13), LocalDate.of(2019, 8, 14));
        var from = Instant.now().minus(Duration.ofHours(3));
        var span = new Outage.Span(from, from.plus(Duration.ofMinutes(1)));
        var soon = terms.workingDayFrom(terms.today().plusDays(1));
        var later = terms.workingDayFrom(soon.plusDays(1));
        TestActors.runAs("tom", Role.TEAM_LEAD, () -> recording.record(span, soon, "De website was weg."));
        TestActors.runAs("tom", Role.TEAM_LEAD, () -> recording.record(span, later, "De website was weg."));
        assertThat(recording.announced()).doesNotContain(longAgo).filteredOn(outage -> outage.what().equals("De website was weg."))
                .singleElement().satisfies(outage -> assertThat(outage.extendedUntil()).isEqualTo(later));
    }

    @Test
    void onlyAnOutageThatIsOverAndANewLastDaySoonAfterItCanBeRecorded() {
        var tuesday = LocalDate.of(2019, 7, 9);
        assertThatThrownBy(() -> record(tuesday, tuesday)).isInstanceOf(OutageNotPossible.class);
        assertThatThrownBy(() -> record(tuesday, tuesday.plusDays(4))).as("a Saturday").isInstanceOf(OutageNotPossible.class);
        assertThatThrownBy(() -> record(tuesday, tuesday.plusWeeks(5))).isInstanceOf(OutageNotPossible.class);
        assertThatThrownBy(() -> record(LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusYears(1), LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusYears(1).plusDays(1)))
                .isInstanceOf(OutageNotPossible.class);
        assertThatThrownBy(() -> TestActors.callAs("carla", Role.CASEWORKER, () -> recording.record(on(tuesday), tuesday.plusDays(1), "x")))
                .isInstanceOf(AccessDeniedException.class);
    }
}
