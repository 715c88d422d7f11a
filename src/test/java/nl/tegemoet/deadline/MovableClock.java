package nl.tegemoet.deadline;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The clock of the house, to be put on to a later day in a test that has to wait for the end of a term. */
public final class MovableClock extends Clock {

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    private volatile Duration ahead = Duration.ZERO;

    @Override
    public ZoneId getZone() {
        return NETHERLANDS;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("The house has one zone");
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
    }

    public LocalDate today() {
        return LocalDate.now(this);
    }

    /** Puts the clock to noon of that day. */
    public void putTo(LocalDate day) {
        ahead = Duration.between(Instant.now(), day.atTime(12, 0).atZone(NETHERLANDS).toInstant());
    }

    public void putBack() {
        ahead = Duration.ZERO;
    }
}
