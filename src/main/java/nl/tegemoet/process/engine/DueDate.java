package nl.tegemoet.process.engine;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** A day by which a step has to be taken, or a timer goes off, as a diagram asks for it: {@code ${decisionTerm.dueOn(execution)}}. */
public interface DueDate {

    /** For a timer whose clock stands still: so far away that it does not go off before the clock has told a day. */
    Date STANDING_STILL = Date.from(Instant.parse("9000-01-01T00:00:00Z"));

    /** @return null for a task whose term stands still */
    Date dueOn(DelegateExecution execution);

    /** The first moment of that day in the Netherlands; null for no day. */
    static Date begin(LocalDate day, Clock clock) {
        return day == null ? null : Date.from(day.atStartOfDay(clock.getZone()).toInstant());
    }
}
