package nl.tegemoet.sending;

import java.util.Objects;
import java.util.UUID;

/** Tells one print run from every other. */
public record PrintRunId(UUID value) {

    public PrintRunId {
        Objects.requireNonNull(value, "value");
    }

    public static PrintRunId random() {
        return new PrintRunId(UUID.randomUUID());
    }

    public static PrintRunId of(String text) {
        return new PrintRunId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
