package nl.tegemoet.identity;

import java.util.Objects;
import java.util.UUID;

/** Identifies a mandate in the register. */
public record MandateId(UUID value) {

    public MandateId {
        Objects.requireNonNull(value, "value");
    }

    static MandateId random() {
        return new MandateId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static MandateId of(String text) {
        return new MandateId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
