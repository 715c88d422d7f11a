package nl.tegemoet.claim;

import java.util.Objects;
import java.util.UUID;

/** Identifies a question whether the decision may come later. */
public record DelayRequestId(UUID value) {

    public DelayRequestId {
        Objects.requireNonNull(value, "value");
    }

    static DelayRequestId random() {
        return new DelayRequestId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static DelayRequestId of(String text) {
        return new DelayRequestId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
