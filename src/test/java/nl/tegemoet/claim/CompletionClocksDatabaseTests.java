package nl.tegemoet.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.tegemoet.deadline.ClockEvent.CompletionRequested;
import nl.tegemoet.deadline.ClockKind;
import nl.tegemoet.deadline.Outage;
import nl.tegemoet.deadline.RecordingOutages;
import nl.tegemoet.deadline.Timekeeping;
import nl.tegemoet.development.RealParts;
import nl.tegemoet.identity.Role;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.kernel.ClaimId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RealParts
class CompletionClocksDatabaseTests {

    @Autowired
    Timekeeping timekeeping;
    @Autowired
    RecordingOutages recording;

    @Test
    void whileATermToCompleteIsLengthenedTheTermForTheDecisionStandsStillForAsMuchLonger() {
        var claim = ClaimId.random();
        var last = LocalDate.of(2017, 3, 14);
        var asked = last.minusWeeks(4);
        TestActors.callAsSystem(() -> {
            timekeeping.start(claim, ClockKind.DECISION, asked, "claim:1");
            timekeeping.startNamed(claim, ClockKind.COMPLETION, asked, last, "completion:1");
            return timekeeping.record(claim, ClockKind.DECISION, new CompletionRequested(asked, last), "completion:1");
        });
        var before = timekeeping.reading(claim, ClockKind.DECISION).orElseThrow();

        var from = last.atTime(9, 0).atZone(ZoneId.of("Europe/Amsterdam")).toInstant();
        TestActors.callAs("tom", Role.TEAM_LEAD,
                () -> recording.record(new Outage.Span(from, from.plus(Duration.ofHours(3))), last.plusDays(3), "De website was weg."));

        assertThat(timekeeping.due(claim, ClockKind.COMPLETION)).isEqualTo(last.plusDays(3));
        assertThat(timekeeping.reading(claim, ClockKind.DECISION).orElseThrow().suspendedDays()).isEqualTo(before.suspendedDays() + 3);
    }
}
