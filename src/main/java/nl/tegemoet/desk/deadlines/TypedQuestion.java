package nl.tegemoet.desk.deadlines;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import nl.tegemoet.deadline.Calculating.Question;
import nl.tegemoet.deadline.ClockEvent;
import nl.tegemoet.deadline.ClockKind;
import nl.tegemoet.deadline.EventKind;
import org.springframework.util.MultiValueMap;

/** A question to the calculator as the page holds it: texts, and the events in the order in which they were added. */
record TypedQuestion(ClockKind clock, String start, boolean committee, String termEnded, String asOf, List<TypedEvent> events) {

    /** More than anybody thinks of; keeps an address from growing without end. */
    private static final int MOST_EVENTS = 30;

    TypedQuestion {
        events = List.copyOf(events);
    }

    /** From the address; a kind or event that does not exist is left out. */
    static TypedQuestion of(MultiValueMap<String, String> typed) {
        var kinds = typed.getOrDefault("type", List.of());
        var events = new ArrayList<TypedEvent>();
        for (int row = 0; row < Math.min(kinds.size(), MOST_EVENTS); row++) {
            var kind = event(kinds.get(row));
            if (kind != null) {
                events.add(new TypedEvent(kind, at(typed, "on", row), at(typed, "until", row), at(typed, "weeks", row)));
            }
        }
        return new TypedQuestion(clock(typed.getFirst("clock")), at(typed, "start", 0), typed.containsKey("committee"),
                at(typed, "termEnded", 0), at(typed, "asOf", 0), events);
    }

    TypedQuestion and(String newEvent) {
        var kind = event(newEvent);
        if (kind == null || events.size() >= MOST_EVENTS) {
            return this;
        }
        var more = new ArrayList<>(events);
        more.add(TypedEvent.empty(kind));
        return new TypedQuestion(clock, start, committee, termEnded, asOf, more);
    }

    /** @param row as the page numbered it; one that is not there changes nothing */
    TypedQuestion without(String row) {
        var fewer = new ArrayList<TypedEvent>();
        for (int number = 0; number < events.size(); number++) {
            if (!String.valueOf(number).equals(row)) {
                fewer.add(events.get(number));
            }
        }
        return new TypedQuestion(clock, start, committee, termEnded, asOf, fewer);
    }

    /** The key of the label of an input that is no event's. */
    String labelKey(String field) {
        return switch (field) {
            case "start" -> "calculator.start." + clock;
            case "termEnded" -> "calculator.term-ended";
            default -> "calculator.as-of";
        };
    }

    public boolean isPenalty() {
        return clock == ClockKind.PENALTY;
    }

    /**
     * Reads what was typed.
     *
     * @param wrong is told the id of the input and the end of the key of a message
     * @return null if something cannot be read
     */
    Question read(BiConsumer<String, String> wrong) {
        var readable = new boolean[] {true};
        BiConsumer<String, String> noted = (field, reason) -> {
            readable[0] = false;
            wrong.accept(field, reason);
        };
        var from = TypedEvent.day("start", start, false, noted);
        var ended = isPenalty() ? TypedEvent.day("termEnded", termEnded, false, noted) : null;
        var seenFrom = TypedEvent.day("asOf", asOf, true, noted);
        var read = new ArrayList<ClockEvent>();
        for (int row = 0; row < events.size(); row++) {
            var suffix = "-" + row;
            read.add(events.get(row).read((field, reason) -> noted.accept(field + suffix, reason)));
        }
        return readable[0] ? new Question(clock, from, committee && clock.mayHaveCommittee(), ended, read, seenFrom) : null;
    }

    private static EventKind event(String name) {
        return EventKind.find(name).orElse(null);
    }

    private static ClockKind clock(String name) {
        return QuestionReader.CLOCKS.stream().filter(kind -> kind.name().equals(name)).findFirst().orElse(ClockKind.DECISION);
    }

    private static String at(MultiValueMap<String, String> typed, String name, int row) {
        var values = typed.getOrDefault(name, List.of());
        return row < values.size() ? values.get(row).strip() : "";
    }
}
