package nl.tegemoet.sending;

import java.util.Objects;
import java.util.UUID;

/** Tells one sending of one letter to one person from every other. */
public record DispatchId(UUID value) {

    public DispatchId {
        Objects.requireNonNull(value, "value");
    }

    public static DispatchId random() {
        return new DispatchId(UUID.randomUUID());
    }

    public static DispatchId of(String text) {
        return new DispatchId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
