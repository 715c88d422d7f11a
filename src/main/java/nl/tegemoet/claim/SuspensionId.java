package nl.tegemoet.claim;

import java.util.Objects;
import java.util.UUID;

/** Identifies a suspension of the term to decide. */
public record SuspensionId(UUID value) {

    public SuspensionId {
        Objects.requireNonNull(value, "value");
    }

    static SuspensionId random() {
        return new SuspensionId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static SuspensionId of(String text) {
        return new SuspensionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
