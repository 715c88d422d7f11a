package nl.tegemoet.decision;

import java.util.Objects;
import java.util.UUID;

/** Identifies the correction of a slip of the pen. */
public record CorrectionId(UUID value) {

    public CorrectionId {
        Objects.requireNonNull(value, "value");
    }

    static CorrectionId random() {
        return new CorrectionId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static CorrectionId of(String text) {
        return new CorrectionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
