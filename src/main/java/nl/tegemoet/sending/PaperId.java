package nl.tegemoet.sending;

import java.util.Objects;
import java.util.UUID;

/** Tells one paper from every other. */
public record PaperId(UUID value) {

    public PaperId {
        Objects.requireNonNull(value, "value");
    }

    public static PaperId random() {
        return new PaperId(UUID.randomUUID());
    }

    public static PaperId of(String text) {
        return new PaperId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
