package nl.tegemoet.kernel;

import java.util.Objects;
import java.util.UUID;

/** Identifies a letter in the archive. */
public record LetterId(UUID value) {

    public LetterId {
        Objects.requireNonNull(value, "value");
    }

    public static LetterId random() {
        return new LetterId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static LetterId of(String text) {
        return new LetterId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
