package nl.tegemoet.deadline;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.tegemoet.deadline.Calculating.Question;
import nl.tegemoet.deadline.Explanation.Phrase;
import nl.tegemoet.scheme.Scheme;

/** A fact on Monday 5 January 2026, and the terms that count from it as they stand on 23 November. */
final class FactOfFifthJanuary {

    static final LocalDate FACT = LocalDate.of(2026, 1, 5);
    static final Terms TERMS = new Terms(new Scheme(), Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneId.of("Europe/Amsterdam")));
    static final Calculating CALCULATING = new Calculating(TERMS);

    private FactOfFifthJanuary() {
    }

    static ClockReading read(ClockKind kind, boolean committee, ClockEvent... events) {
        return CALCULATING.preview(new Question(kind, FACT, committee, null, List.of(events), LocalDate.of(2026, 11, 23)));
    }

    static LocalDate day(String monthAndDay) {
        return LocalDate.parse("2026-" + monthAndDay);
    }

    static List<Phrase> phrases(ClockReading reading) {
        return reading.explanation().stream().map(Explanation::phrase).toList();
    }
}
