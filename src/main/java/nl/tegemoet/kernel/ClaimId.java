package nl.tegemoet.kernel;

import java.util.Objects;
import java.util.UUID;

/** Identifies a claim (aanvraag), from the first draft to its destruction; means nothing to a person. */
public record ClaimId(UUID value) {

    public ClaimId {
        Objects.requireNonNull(value, "value");
    }

    public static ClaimId random() {
        return new ClaimId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static ClaimId of(String text) {
        return new ClaimId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
