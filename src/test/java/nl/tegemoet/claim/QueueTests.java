package nl.tegemoet.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What everybody may know of the queue, and how often it is counted. */
class QueueTests {

    private Instant now = Instant.parse("2026-11-23T12:00:00Z");
    private final Counted records = new Counted();
    private final Queue queue = new Queue(records, new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneId.of("Europe/Amsterdam");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    /** Numbers that a test sets. */
    private static final class Counted extends QueueRecords {

        private long waiting = 1_312;
        private long decided = 400;
        private int questions;

        private Counted() {
            super(null);
        }

        @Override
        long waiting() {
            questions++;
            return waiting;
        }

        @Override
        long decidedSince(Instant moment) {
            return decided;
        }

        @Override
        Optional<LocalDate> middleReceivedOfDecidedSince(Instant moment, long among) {
            return Optional.of(LocalDate.of(2026, 3, 17));
        }
    }

    @Test
    void itSaysTheMonthAndARoundNumber() {
        assertThat(queue.figure()).isEqualTo(new QueueFigure(YearMonth.of(2026, 3), 1_300L, now));
    }

    @Test
    void itIsCountedOnceInAnHour() {
        var first = queue.figure();
        now = now.plus(Duration.ofMinutes(59));
        records.waiting = 5;
        assertThat(queue.figure()).isEqualTo(first);
        now = now.plus(Duration.ofMinutes(1));
        assertThat(queue.figure().waiting()).isNull();
        assertThat(records.questions).isEqualTo(2);
    }

    @Test
    void withTooFewDecisionsNoMonthIsNamed() {
        records.decided = 9;
        assertThat(queue.figure().handling()).isNull();
    }
}
