package nl.tegemoet.deadline;

import java.util.UUID;

/** Names one statutory clock. */
public record ClockId(UUID value) {

    static ClockId random() {
        return new ClockId(UUID.randomUUID());
    }

    static ClockId of(String text) {
        return new ClockId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
